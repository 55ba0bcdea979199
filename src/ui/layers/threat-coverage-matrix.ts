import type { Agent } from '#domain/catalog/catalog.ts';
import { boardOf, boardStates, tallyOf, totalsOf } from '#domain/catalog/threat-coverage-matrix.ts';
import type { BoardCell, BoardRow, BoardState } from '#domain/catalog/threat-coverage-matrix.ts';
import type { LayerId } from '#domain/maestro/layers.ts';
import { oncePer } from '#domain/remember.ts';
import { MAX_NAMED } from '#ui/shared/first-of.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Above so many agents a column for each is too wide: the board counts them instead. */
export const MAX_COLUMNS = 12;

/** The sign of a state; its name always stands beside it for those who cannot see it. */
const signs: Readonly<Record<BoardState, string>> = {
  present: '▲',
  addressed: '◆',
  'ruled-out': '✕',
  'not-listed': '·',
  unchecked: '?',
};

/** The states with their signs, for the legend and for the heads of columns. */
export const boardLegend = boardStates.map((state) => ({ ...state, sign: signs[state.id] }));

const boards = oncePer<readonly Agent[], Map<LayerId, readonly BoardRow[]>>(() => new Map());

/** The board of a layer, which its own page and the page of all layers ask for. */
function boardOnce(agents: readonly Agent[], layer: LayerId): readonly BoardRow[] {
  const known = boards(agents);
  const rows = known.get(layer) ?? boardOf(agents, layer);
  known.set(layer, rows);
  return rows;
}

/** The board of a layer page. */
export type Board = ReturnType<typeof toBoard>;

function toCell({ state, tested }: BoardCell) {
  const name = boardLegend.find(({ id }) => id === state)?.name ?? state;
  return tested
    ? { state, sign: `${signs[state]}✓`, name: `${name}, test passed` }
    : { state, sign: signs[state], name };
}

/** Counts by state, in the order of the legend, each with what to add to it in words. */
function toCounts({ totals }: Pick<BoardRow, 'totals'>) {
  return boardLegend.map(({ id, name }) => ({
    id,
    name,
    count: totals[id],
    tested: id === 'addressed' ? totals.tested : 0,
  }));
}

/** The states that say that an agent has a threat. */
const carried = boardLegend.slice(0, 2);

/** The agents that carry a threat, by state; none where there are too many to be named. */
function toCarriers(agents: readonly Agent[], row: BoardRow, layer: LayerId, urls: Urls) {
  const total = carried.reduce((sum, { id }) => sum + row.totals[id], 0);
  if (total > MAX_NAMED) return [];
  return carried.map(({ id, name }) => ({
    name,
    links: agents
      .filter((_, index) => row.cells[index]?.state === id)
      .map((agent) => ({ href: `${urls.agent(agent.id)}#${layer}`, text: agent.data.name })),
  }));
}

/** The board of a layer: agents as columns, or counts where there are too many of them. */
export function toBoard(agents: readonly Agent[], layer: LayerId, urls: Urls) {
  const crowded = agents.length > MAX_COLUMNS;
  const board = boardOnce(agents, layer);
  return {
    crowded,
    /** The states that some threat is in somewhere: the others would be columns of nothing. */
    states: boardLegend.filter(({ id }) => board.some(({ totals }) => totals[id] > 0)),
    tally: tallyOf(board),
    agents: crowded
      ? []
      : agents.map(({ id, data }) => ({ anchor: `agent-${id}`, name: data.name })),
    rows: board.map((row) => ({
      threat: row.threat,
      cells: crowded ? [] : row.cells.map(toCell),
      counts: toCounts(row),
      url: urls.reference('maestro', row.threat.id),
      carriers: crowded ? toCarriers(agents, row, layer, urls) : [],
    })),
  };
}

/** Steps of shading from none to full, by the share of all pairs. */
const SHADES = 4;

/** All pairs of an agent and a named threat of a layer, by state. */
export function toHeat(agents: readonly Agent[], layer: LayerId) {
  const rows = boardOnce(agents, layer);
  const cells = rows.flatMap((row) => row.cells);
  return {
    threats: rows.length,
    pairs: cells.length,
    counts: toCounts({ totals: totalsOf(cells) }).map((state) => ({
      ...state,
      shade: Math.ceil((state.count / (cells.length || 1)) * SHADES),
    })),
  };
}
