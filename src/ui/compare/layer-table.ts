import { layers } from '#domain/maestro/layers.ts';
import { layerStates } from '#ui/layers/layer-states.ts';
import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import { referenceLink } from './side.ts';
import type { Side } from './side.ts';
import { listCell, section, sideTable } from './table.ts';
import type { Cell } from './table.ts';

function layerCell(side: Side, index: number): Cell {
  const layer = side.facts.layers[index];
  if (!layer) return 'unknown';
  const { state, responsibility, threats } = layer;
  const named = threats?.map((id) => referenceLink([side], id)) ?? [];
  return [
    h('span', { class: `tag tag-${state}` }, layerStates[state].name),
    responsibility ? ` ${responsibility}’s work` : '',
    h(
      'div',
      {},
      listCell(named, threats ? 'No named threat is listed.' : 'Named threats: no list.'),
    ),
  ];
}

/** The seven layers: how certain each is, whose work it is, and its named threats. */
export function layerSection(sides: readonly Side[]): Element {
  const rows = layers.map(({ id, name }, index) => ({
    head: `${id} ${name}`,
    cells: sides.map((side) => layerCell(side, index)),
  }));
  return section(
    'layers',
    'The seven MAESTRO layers',
    h(
      'p',
      {},
      'How sure the entry is of each layer, whose work it is to keep the layer safe, and which ' +
        'named threats fit. Layers describe the agent in all its deployment profiles.',
    ),
    sideTable(sides, rows, 'Certainty, responsibility and named threats', 'Layer'),
  );
}
