import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ChainsPage } from './chains-page.ts';

type Row = ChainsPage['matrix'][number];

function Cell({ from, cell }: { from: Row['from']; cell: Row['cells'][number] }): VNode {
  const { to, count, anchor } = cell;
  return (
    <td class={count > 0 ? 'some' : undefined}>
      {anchor ? (
        <a href={`#${anchor}`} aria-label={`${count} from ${from.id} to ${to.id}`}>
          {count}
        </a>
      ) : (
        <span class="muted">{from.id === to.id ? '' : '0'}</span>
      )}
    </td>
  );
}

/** How many chains cross from each layer to each other one. */
export function CrossingMatrix({ rows }: { rows: readonly Row[] }): VNode {
  return (
    <ScrollBox label="Crossings from layer to layer">
      <table class="crossings">
        <caption>
          How many chains cross from one layer (row) to another (column); a number leads to the
          first path with that crossing
        </caption>
        <thead>
          <tr>
            <th scope="col">From ↓ to →</th>
            {rows.map(({ from }) => (
              <th scope="col" title={from.name}>
                {from.id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, cells }) => (
            <tr>
              <th scope="row">
                {from.id} <span class="small muted">{from.name}</span>
              </th>
              {cells.map((cell) => (
                <Cell from={from} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
