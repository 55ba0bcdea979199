import type { EntryData } from '../entry/entry.ts';
import type { LayerId } from '../maestro/layers.ts';
import { threatsOfLayer } from '../maestro/threats.ts';
import type { MaestroThreat } from '../maestro/threats.ts';

/** What is known of a named threat of a layer in one agent, in the words that pages print. */
export const boardStates = [
  {
    id: 'present',
    name: 'Present',
    means: 'The entry lists it, and no threat with its id names a mitigation that counts.',
  },
  {
    id: 'mitigated',
    name: 'Mitigated',
    means:
      'The entry lists it, and a threat with its id names a mitigation whose test did not fail. ' +
      'It is a recommendation: nobody says that it is in place. A tick: its test passed.',
  },
  {
    id: 'not-applicable',
    name: 'Does not apply',
    means: 'The layer was checked against the list, and this threat was not found to fit.',
  },
  {
    id: 'unchecked',
    name: 'Nobody checked',
    means: 'The entry has no list for this layer. That is unknown, and no clean bill.',
  },
] as const;

export type BoardState = (typeof boardStates)[number]['id'];

/** One named threat in one agent. */
export type BoardCell = {
  readonly state: BoardState;
  /** True when a mitigation that makes it `mitigated` has passed its test. */
  readonly tested: boolean;
};

/** How many agents are in each state; `tested` is a part of `mitigated`. */
export type BoardTotals = Readonly<Record<BoardState | 'tested', number>>;

/** One named threat across agents. */
export type BoardRow = {
  readonly threat: MaestroThreat;
  /** One cell for each agent, in their order. */
  readonly cells: readonly BoardCell[];
  readonly totals: BoardTotals;
};

/** The cell of one named threat: what the entry's list and threats say of it. */
export function cellOf(data: EntryData, { id, layer }: MaestroThreat): BoardCell {
  const list: readonly string[] | undefined = data.maestro[layer].threats;
  const carriers = data.threats.filter(({ frameworks }) => frameworks.includes(id));
  // A threat that carries the id is there, even when the list of the layer forgot it.
  if (!list?.includes(id) && carriers.length === 0)
    return { state: list ? 'not-applicable' : 'unchecked', tested: false };
  const named = new Set(carriers.flatMap(({ mitigations }) => mitigations));
  const counting = data.mitigations.filter(
    (mitigation) => named.has(mitigation.id) && mitigation.verification?.status !== 'failed',
  );
  const tested = counting.some(({ verification }) => verification?.status === 'passed');
  return { state: counting.length > 0 ? 'mitigated' : 'present', tested };
}

/** Counts cells by state. */
export function totalsOf(cells: readonly BoardCell[]): BoardTotals {
  const totals = { present: 0, mitigated: 0, 'not-applicable': 0, unchecked: 0, tested: 0 };
  for (const { state, tested } of cells) {
    totals[state] += 1;
    if (tested) totals.tested += 1;
  }
  return totals;
}

/** How many agents a threat is answered for: a mitigation is named, or it does not apply. */
const covered = (totals: BoardTotals) => totals.mitigated + totals['not-applicable'];

/**
 * The board of a layer: its named threats across agents. The least covered stands first: the one
 * with the fewest agents that name a mitigation or found that it does not apply. Among equals the
 * one that is present without a mitigation in more agents leads, then the framework's order.
 */
export function boardOf(
  agents: readonly { readonly data: EntryData }[],
  layer: LayerId,
): BoardRow[] {
  return threatsOfLayer(layer)
    .map((threat) => {
      const cells = agents.map(({ data }) => cellOf(data, threat));
      return { threat, cells, totals: totalsOf(cells) };
    })
    .sort((a, b) => covered(a.totals) - covered(b.totals) || b.totals.present - a.totals.present);
}
