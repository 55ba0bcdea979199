import * as z from 'zod';
import { factorSumRange } from '../aivss/units.ts';
import { severities } from '../severity.ts';
import type { Agent, Catalog } from './catalog.ts';
import { anchorOf, anchors, isAnchor } from './lock-anchors.ts';

const measuresSchema = z.strictObject({
  /** The assessed version. */
  version: z.string(),
  /** Number of open threats from critical to none, and of those whose vector nobody knows. */
  open: z.array(z.number()).length(severities.length),
  unscored: z.number(),
  advisories: z.number(),
  exploited: z.number(),
  /** Id and highest score of the best documented profile; null without one. */
  best: z.tuple([z.string(), z.number()]).nullable(),
  /** Share of inputs that rest on evidence, 0 to 1, with two decimals. */
  evidence: z.number(),
});

const shared = { method: z.string(), severity: z.enum(severities.map((row) => row.id)) };
const rest = {
  /** One number, or the lowest and the highest sum when a factor is unknown. */
  factorSum: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  /** Id of the threat that drives the score. */
  driver: z.string(),
  /** What else is measured; absent in files of before there were measures. */
  measures: measuresSchema.optional(),
};
const rowSchema = z.union([
  z.strictObject({ ...shared, score: z.number(), ...rest }),
  z.strictObject({ ...shared, low: z.number(), high: z.number(), ...rest }),
]);

/** The score of one agent as the lock file keeps it; `low` and `high` when an input is unknown. */
export type LockRow = z.output<typeof rowSchema>;

/** Rows by agent id. */
export type LockRows = ReadonlyMap<string, LockRow>;

/** An id whose row differs; `undefined` stands on the side that has no row of it. */
export type LockChange = {
  readonly id: string;
  readonly from: LockRow | undefined;
  readonly to: LockRow | undefined;
};

/** Order by code unit: the same on every machine, whatever its language. */
function sorted(ids: Iterable<string>): string[] {
  return [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function measuresOf({ data, measures }: Agent): NonNullable<LockRow['measures']> {
  const { openByBand, openAdvisories, exploited, bestDocumentedProfiles } = measures;
  const [best] = bestDocumentedProfiles;
  return {
    version: data.assessed.version,
    open: severities.map(({ id }) => openByBand[id]),
    unscored: measures.openUnscored,
    advisories: openAdvisories.length,
    exploited: exploited.length,
    best: best?.score ? [best.id, best.score.interval.high.score] : null,
    evidence: Math.round(measures.evidence.share * 100) / 100,
  };
}

/**
 * The rows of a catalog.
 * @param catalog every published agent; `severity` of a row is the worst band it may fall in
 */
export function lockRows({ agents }: Catalog): LockRows {
  const rows = agents.map((agent): [string, LockRow] => {
    const { id, score, severity } = agent;
    const { method, interval, driver } = score;
    const [low, high] = [interval.low.score, interval.high.score];
    const sum = factorSumRange(driver.inputs.factorValues);
    const factorSum: LockRow['factorSum'] = sum.low === sum.high ? sum.low : [sum.low, sum.high];
    const tail = { factorSum, driver: driver.threat.id, measures: measuresOf(agent) };
    const points = interval.exact ? { score: high } : { low, high };
    return [id, { method, severity, ...points, ...tail }];
  });
  return new Map(rows);
}

/**
 * The text of a lock file: JSON with one line an id, and fixed lines between them. Two people who
 * add or change two entries change two places that git can merge, without a program of its own:
 * hosts run none.
 */
export function formatLock(rows: LockRows): string {
  if (rows.size === 0) return '{}\n';
  const places = Map.groupBy(sorted(rows.keys()), anchorOf);
  const lines = anchors.flatMap((anchor, index) => [
    ...(places.get(index) ?? []).map((id) => lineOf(id, rows.get(id))),
    lineOf(anchor, 0),
  ]);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function lineOf(key: string, value: unknown): string {
  return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

/**
 * Reads the text of a lock file.
 * @returns its rows, or in `fault` why it is none, to follow the name of the file in a sentence
 */
export function parseLock(text: string): { rows: LockRows } | { fault: string } {
  if (/^(<{7}|={7}|>{7})/m.test(text)) return { fault: 'has the marks of a merge conflict' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: 'is not a list of ids with their scores' };
  const rows = new Map<string, LockRow>();
  for (const [id, row] of Object.entries(value)) {
    if (isAnchor(id)) continue;
    const read = rowSchema.safeParse(row);
    if (!read.success) return { fault: `has a line of another form: ${JSON.stringify(id)}` };
    rows.set(id, read.data);
  }
  return { rows };
}

/**
 * The ids whose rows differ, sorted by code unit.
 * @param from what was written down
 * @param to what holds now
 */
export function compareLocks(from: LockRows, to: LockRows): LockChange[] {
  const textOf = (row: LockRow | undefined) => JSON.stringify(row);
  return sorted(new Set([...from.keys(), ...to.keys()]))
    .map((id) => ({ id, from: from.get(id), to: to.get(id) }))
    .filter((change) => textOf(change.from) !== textOf(change.to));
}
