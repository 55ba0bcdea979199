import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { toLayerIndex } from './layer-page.ts';
import { boardLegend } from './threat-coverage-matrix.ts';

/** The sign of a state, which the words beside it tell to those who do not see it. */
export function StateSign({ id, sign }: { id: string; sign: string }): VNode {
  return (
    <span class={`known known-${id}`} aria-hidden="true">
      {sign}
    </span>
  );
}

type Row = ReturnType<typeof toLayerIndex>[number];

function LayerRow({ layer, url, heat }: Row): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={`${url}#named`}>
          {layer.id} {layer.name}
        </a>
      </th>
      {heat.counts.map(({ name, count, tested, shade }) => (
        <td class={`sum shade-${shade}`} data-label={name}>
          {count}
          {tested > 0 && (
            <>
              {' '}
              <span class="small">{tested} tested</span>
            </>
          )}
        </td>
      ))}
      <td class="sum" data-label="All">
        {heat.pairs}
      </td>
    </tr>
  );
}

/** The named threats of each layer in all agents, counted by what is known of them. */
export function LayerHeat({ rows }: { rows: readonly Row[] }): VNode {
  return (
    <ScrollBox label="Coverage of the layers" mark="cards terse">
      <table class="board leads">
        <caption>
          Each named threat of a layer in each agent, counted by what is known of it; the stronger
          the colour, the larger its share of the layer
        </caption>
        <thead>
          <tr>
            <th scope="col">Layer</th>
            {boardLegend.map(({ id, sign, name, means }) => (
              <th scope="col" class="sum" title={means}>
                <StateSign id={id} sign={sign} /> {name}
              </th>
            ))}
            <th scope="col" class="sum">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LayerRow {...row} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
