import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { MAX_COLUMNS, boardLegend, toBoard, toHeat } from '#ui/layers/threat-coverage-matrix.ts';
import { MAX_TEXTS, toLayerPage } from '#ui/layers/layer-page.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const urls = createUrls('/', PUBLIC);
const entry = readValid('example');
const catalogWith = (length: number) => buildCatalog(Array.from({ length }, () => entry));
const boardWith = (length: number) => toBoard(catalogWith(length).agents, 'L1', urls);

describe('the board of a layer page', () => {
  it('has a column for each agent, with sign and word', () => {
    const board = boardWith(2);
    expect(board.agents).toHaveLength(2);
    expect(board.rows[0]).toMatchObject({
      threat: { id: 'M-L1-01' },
      cells: [{ state: 'present', sign: '▲', name: 'Present' }, { state: 'present' }],
      counts: [{ count: 2 }, { count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }],
      carriers: [],
    });
  });

  it('has the states that some threat is in, and no others', () => {
    const statesOf = (layer: 'L1' | 'L4') =>
      toBoard(catalogWith(2).agents, layer, urls).states.map(({ id }) => id);
    expect(statesOf('L1')).toEqual(['present', 'not-listed']);
    expect(statesOf('L4')).toEqual(['unchecked']);
    expect(toBoard([], 'L4', urls).states).toEqual([]);
  });

  it('tells every state by a sign of its own', () => {
    expect(new Set(boardLegend.map(({ sign }) => sign)).size).toBe(5);
  });

  it('counts instead of showing columns when there are too many, and lists who carries it', () => {
    expect(boardWith(MAX_COLUMNS).crowded).toBe(false);
    const crowded = boardWith(MAX_COLUMNS + 1);
    expect([crowded.crowded, crowded.agents]).toEqual([true, []]);
    expect(crowded.rows[0]).toMatchObject({ cells: [], counts: [{ count: 13 }, {}, {}, {}, {}] });
    expect(crowded.rows[0]?.carriers.map(({ links }) => links.length)).toEqual([13, 0]);
    expect(crowded.rows[0]?.carriers[0]?.links[0]?.href).toBe('/agents/example/#L1');
  });
});

describe('the numbers of a layer', () => {
  it('count every pair of agent and threat once, and shade by share', () => {
    const heat = toHeat(catalogWith(3).agents, 'L4');
    expect(heat).toMatchObject({ threats: 6, pairs: 18 });
    expect(heat.counts.map(({ count, shade }) => [count, shade])).toEqual([
      ...[
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [18, 4],
    ]);
    expect(toHeat([], 'L4').counts.every(({ shade }) => shade === 0)).toBe(true);
  });
});

describe('the texts of a layer page', () => {
  it('stand on the page until there are too many, and then behind links', () => {
    const few = toLayerPage(layers[0], catalogWith(MAX_TEXTS), urls);
    expect([few.agents.length, few.addresses]).toEqual([MAX_TEXTS, []]);
    const many = toLayerPage(layers[0], catalogWith(MAX_TEXTS + 1), urls);
    expect(many.agents).toEqual([]);
    expect(many.addresses.map(({ name, links }) => [name, links.length])).toEqual([
      ...[
        ['Sourced', 101],
        ['Not certain', 0],
        ['Described', 0],
        ['Unchecked', 0],
      ],
    ]);
  });
});
