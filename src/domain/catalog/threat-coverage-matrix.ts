import type { EntryData } from '../entry/front-matter.ts';
import type { LayerId } from '../maestro/layers.ts';
import { threatsOfLayer } from '../maestro/threats.ts';
import type { MaestroThreat } from '../maestro/threats.ts';
import { layerState } from './layer-state.ts';
import type { Described } from './layer-state.ts';
import { openNow } from './open-threats.ts';

/** What is known of a named threat of a layer in one agent, in the words that pages print. */
export const boardStates = [
  {
    id: 'present',
    name: 'Present',
    means: 'The entry lists it, and no open threat with its id names a mitigation that counts.',
  },
  {
    id: 'addressed',
    name: 'Addressed',
    means:
      'The entry lists it, and a threat with its id names a mitigation whose test did not fail. ' +
      'It is a recommendation: nobody says that it is in place. A tick: somebody ran its test, and ' +
      'it passed.',
  },
  {
    id: 'ruled-out',
    name: 'Ruled out',
    means: 'The entry says why it cannot apply, and by which source.',
  },
  {
    id: 'not-listed',
    name: 'Not listed',
    means:
      'The entry describes the layer and does not list it. That does not show that somebody looked ' +
      'for it.',
  },
  {
    id: 'unchecked',
    name: 'Nobody checked',
    means: 'Nobody looked at the layer. That does not show that the threat is absent.',
  },
] as const;

export type BoardState = (typeof boardStates)[number]['id'];

/** One named threat in one agent. */
export type BoardCell = {
  readonly state: BoardState;
  /** True when a mitigation that makes it `addressed` has passed its test. */
  readonly tested: boolean;
};

/** How many agents are in each state; `tested` is a part of `addressed`. */
export type BoardTotals = Readonly<Record<BoardState | 'tested', number>>;

/** One named threat across agents. */
export type BoardRow = {
  readonly threat: MaestroThreat;
  /** One cell for each agent, in their order. */
  readonly cells: readonly BoardCell[];
  readonly totals: BoardTotals;
};

/** The mitigations that count against a named threat: of its carriers that are open. */
function countingAgainst(data: EntryData, id: string) {
  const open = openNow(data);
  const carriers = open.filter(({ frameworks }) => frameworks.includes(id));
  if (carriers.length === 0) return { carriers, counting: [] };
  const named = new Set(carriers.flatMap(({ mitigations }) => mitigations));
  const counting = data.mitigations.filter(
    (mitigation) => named.has(mitigation.id) && mitigation.verification?.status !== 'failed',
  );
  return { carriers, counting };
}

/** The cell of one named threat: what the entry's lists and threats say of it. */
export function cellOf(entry: Described, { id, layer }: MaestroThreat): BoardCell {
  const { threats, ruledOut } = entry.data.maestro[layer];
  const { carriers, counting } = countingAgainst(entry.data, id);
  // A threat that carries the id is there, even when the list of the layer forgot it.
  if (carriers.length === 0 && !threats?.includes(id)) {
    if (ruledOut.some((row) => row.id === id)) return { state: 'ruled-out', tested: false };
    const isUnchecked = threats === undefined && layerState(entry, layer) === 'unchecked';
    return { state: isUnchecked ? 'unchecked' : 'not-listed', tested: false };
  }
  const tested = counting.some(({ verification }) => verification?.status === 'passed');
  return { state: counting.length > 0 ? 'addressed' : 'present', tested };
}

/** Counts cells by state. */
export function totalsOf(cells: readonly BoardCell[]): BoardTotals {
  const none = { present: 0, addressed: 0, 'ruled-out': 0, 'not-listed': 0, unchecked: 0 };
  const totals = { ...none, tested: 0 };
  for (const { state, tested } of cells) {
    totals[state] += 1;
    if (tested) totals.tested += 1;
  }
  return totals;
}

/** How many agents have something to say of a layer, and how many have one of its threats. */
export type LayerTally = {
  /** Agents whose entry describes the layer, or lists a threat of it. */
  readonly described: number;
  /** Those of them that have at least one of its named threats. */
  readonly listing: number;
};

/** Counts the agents of a board; of one without rows or agents, nobody. */
export function tallyOf(board: readonly BoardRow[]): LayerTally {
  const columns = board[0]?.cells.map((_, index) =>
    board.flatMap(({ cells }) => cells[index] ?? []),
  );
  const withAny = (...states: readonly BoardState[]) =>
    columns?.filter((cells) => cells.some(({ state }) => states.includes(state))).length ?? 0;
  return {
    described: withAny('present', 'addressed', 'ruled-out', 'not-listed'),
    listing: withAny('present', 'addressed'),
  };
}

/**
 * The board of a layer: its named threats across agents. What is present without a mitigation
 * in the most agents stands first, then what is addressed in the most, then the framework's order
 * decides.
 */
export function boardOf(agents: readonly Described[], layer: LayerId): BoardRow[] {
  return threatsOfLayer(layer)
    .map((threat) => {
      const cells = agents.map((agent) => cellOf(agent, threat));
      return { threat, cells, totals: totalsOf(cells) };
    })
    .sort(({ totals: a }, { totals: b }) => b.present - a.present || b.addressed - a.addressed);
}
