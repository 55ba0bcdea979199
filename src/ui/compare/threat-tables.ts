import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import { coveringRows, findCommon, joinRows } from './common.ts';
import type { Common } from './common.ts';
import type { ComparedThreat } from './facts.ts';
import { referenceLink, threatLink } from './side.ts';
import type { Side } from './side.ts';
import { listCell, section, sideTable } from './table.ts';

const idsCell = (sides: readonly Side[], ids: readonly string[]) =>
  listCell(
    ids.map((id) => referenceLink(sides, id)),
    '',
  );

const NONE_FILED = 'none described';

function commonTable(sides: readonly Side[], { shared }: Common): Element {
  if (shared.length === 0) return h('p', {}, 'No threat of one shares an id with one of another.');
  const rows = shared.map(({ ids, threats }) => ({
    head: idsCell(sides, ids),
    cells: sides.map((side, place) =>
      listCell(
        (threats[place] ?? []).map((threat) => threatLink(side, threat)),
        NONE_FILED,
      ),
    ),
  }));
  return sideTable(sides, rows, 'Threats filed under the same public ids', 'Shared ids');
}

function apartTable(sides: readonly Side[], { apart }: Common): Element {
  const cells = sides.map((side, place) =>
    listCell(
      (apart[place] ?? []).map((threat) => threatLink(side, threat)),
      'none',
    ),
  );
  const rows = [{ head: 'Described here only', cells }];
  return sideTable(sides, rows, 'Threats that share no id with those of another', 'Threats');
}

/** Threats that the sides have in common, and those that one alone describes. */
export function threatSection(sides: readonly Side[]): Element {
  const common = findCommon(sides);
  return section(
    'threats',
    'Threats in common and apart',
    h(
      'p',
      {},
      'Two threats count as common where both carry the same id of a public list, such as ASI01 ' +
        'or LLM01:2026; an id of a superseded edition counts as its successor. Sharing an id does ' +
        'not make two threats the same.',
    ),
    commonTable(sides, common),
    h('h3', {}, 'Described for one only'),
    h(
      'p',
      {},
      'This says nothing about the others: they may have the same weakness, filed under other ids ' +
        'or not looked for.',
    ),
    apartTable(sides, common),
  );
}

/**
 * What a side names against some of its threats, in the order of its entry.
 * @returns undefined where it has no such threat
 */
function named({ mitigations }: Side, threats: readonly ComparedThreat[]) {
  if (threats.length === 0) return undefined;
  const ids = new Set(threats.flatMap((threat) => threat.mitigations));
  return mitigations.filter(({ id }) => ids.has(id));
}

type Named = ReturnType<typeof named>;

/** Which of the sides that describe such a threat name a mitigation against it. */
function namedBy(sides: readonly Side[], cells: readonly Named[]) {
  const asked = sides.filter((_, place) => cells[place]);
  const naming = sides.filter((_, place) => (cells[place] ?? []).length > 0);
  if (naming.length === asked.length) return 'each';
  if (naming.length === 0) return 'none';
  return h('strong', {}, `only ${naming.map(({ letter }) => letter).join(', ')}`);
}

function mitigationCell(side: Side, found: Named) {
  if (!found) return listCell([], 'no such threat described');
  const page = side.urls.agent(side.facts.id);
  const items = found.map(({ id, title }) => h('a', { href: `${page}#mitigation-${id}` }, title));
  return listCell(items, 'names none');
}

/** What each side names against the threats in common. */
export function mitigationSection(sides: readonly Side[]): Element {
  const shared = coveringRows(sides, findCommon(sides).shared).map(({ ids, threats }) => ({
    ids,
    cells: sides.map((side, place) => named(side, threats[place] ?? [])),
  }));
  const rows = joinRows(shared, ({ cells }) =>
    cells.map((cell) => cell?.map(({ id }) => id) ?? null),
  ).map(({ ids, cells }) => ({
    head: idsCell(sides, ids),
    cells: sides.map((side, place) => mitigationCell(side, cells[place])),
    last: namedBy(sides, cells),
  }));
  return section(
    'mitigations',
    'Mitigations against the threats in common',
    h(
      'p',
      {},
      'What each entry names against threats that carry the same ids. Every threat in common has ' +
        'its row, by an id of the OWASP Top 10 for Agentic Applications where it can. These are ' +
        'recommendations, not proof that a control is there or works.',
    ),
    rows.length === 0
      ? h('p', {}, 'Without a threat in common there is nothing to set side by side.')
      : sideTable(
          sides,
          rows,
          'Mitigations, by the ids of the threats that they act on',
          'Against',
          {
            lastName: 'Named by',
          },
        ),
  );
}
