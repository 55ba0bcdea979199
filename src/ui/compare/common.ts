import type { ComparedThreat } from './facts.ts';
import type { Side } from './comparison.ts';

/** Public ids that lead to the same threats, on at least two sides. */
export type SharedRow = {
  readonly ids: readonly string[];
  /** For each side its threats that carry the ids; empty for a side that has none. */
  readonly threats: readonly (readonly ComparedThreat[])[];
};

/** What the sides describe in common, and what one side alone does. */
export type Common = {
  /** What most sides share stands first. */
  readonly shared: readonly SharedRow[];
  /** For each side the threats that carry no id of a threat of another side. */
  readonly apart: readonly (readonly ComparedThreat[])[];
};

const sharers = (threats: SharedRow['threats']) =>
  threats.filter(({ length }) => length > 0).length;

/**
 * Joins rows that say the same of every side.
 * @param rows each with its ids
 * @param keyOf what makes two rows the same, their ids apart
 * @returns the first of each, with the ids of all
 */
export function joinRows<T extends { readonly ids: readonly string[] }>(
  rows: readonly T[],
  keyOf: (row: T) => unknown,
): T[] {
  const joined = new Map<string, T>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const same = joined.get(key);
    joined.set(key, same ? { ...same, ids: [...same.ids, ...row.ids] } : row);
  }
  return [...joined.values()];
}

/**
 * Finds what the sides have in common: threats of two sides are in common when they share a public
 * id. That tells of how entries were filed, and is no proof that two threats are the same.
 */
export function findCommon(sides: readonly Side[]): Common {
  const ids = new Set(sides.flatMap(({ threats }) => threats.flatMap((threat) => threat.ids)));
  const rows = [...ids]
    .map((id) => ({
      ids: [id],
      threats: sides.map(({ threats }) => threats.filter((threat) => threat.ids.includes(id))),
    }))
    .filter(({ threats }) => sharers(threats) > 1);
  const known = new Set(rows.flatMap((row) => row.ids));
  const shared = joinRows<SharedRow>(rows, ({ threats }) =>
    threats.map((own) => own.map(({ id }) => id)),
  ).sort((a, b) => sharers(b.threats) - sharers(a.threats));
  const apart = sides.map(({ threats }) =>
    threats.filter((threat) => !threat.ids.some((id) => known.has(id))),
  );
  return { shared, apart };
}

/** The list whose ids tell attacks apart best: its rows are taken first. */
const FIRST_LIST = 'owasp-agentic';

/**
 * As few rows as hold every threat in common: a row all of whose threats stand in rows above it
 * would only repeat them.
 * @param shared rows as `findCommon` gives them
 */
export function coveringRows(sides: readonly Side[], shared: readonly SharedRow[]): SharedRow[] {
  const isFirst = ({ ids }: SharedRow) =>
    ids.some((id) => sides.some(({ facts }) => facts.references[id]?.list === FIRST_LIST));
  const seen = sides.map(() => new Set<string>());
  return [...shared.filter(isFirst), ...shared.filter((row) => !isFirst(row))].filter(
    ({ threats }) => {
      const before = seen.reduce((sum, { size }) => sum + size, 0);
      for (const [place, own] of threats.entries()) for (const { id } of own) seen[place]?.add(id);
      return seen.reduce((sum, { size }) => sum + size, 0) > before;
    },
  );
}
