import type { VNode } from 'preact';
import { layers } from '#domain/maestro/layers.ts';
import { layerStates } from '#ui/layers/view.ts';
import { ListCell, ReferenceLink, SideTable } from './SideTable.tsx';
import type { Side } from './comparison.ts';

function layerCell(side: Side, index: number) {
  const layer = side.facts.layers[index];
  if (!layer) return 'unknown';
  const { state, responsibility, threats } = layer;
  const named = threats?.map((id) => <ReferenceLink sides={[side]} id={id} />) ?? [];
  return (
    <>
      <span class={`tag tag-${state}`}>{layerStates[state].name}</span>
      {responsibility && ` ${responsibility}’s work`}
      <div>
        <ListCell
          items={named}
          none={threats ? 'No named threat is listed.' : 'Named threats: no list.'}
        />
      </div>
    </>
  );
}

/** The seven layers: how certain each is, whose work it is, and its named threats. */
export function LayerSection({ sides }: { sides: readonly Side[] }): VNode {
  const rows = layers.map(({ id, name }, index) => ({
    head: `${id} ${name}`,
    cells: sides.map((side) => layerCell(side, index)),
    isSame: new Set(sides.map(({ facts }) => JSON.stringify(facts.layers[index]))).size === 1,
  }));
  return (
    <section aria-labelledby="layers">
      <h2 id="layers">The seven MAESTRO layers</h2>
      <p>
        How sure the entry is of each layer, whose work it is to keep the layer safe, and which
        named threats fit. Layers describe the agent in all its set-ups.
      </p>
      <SideTable
        sides={sides}
        rows={rows}
        caption="Certainty, responsibility and named threats"
        corner="Layer"
      />
    </section>
  );
}
