import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { StrideTable as Table } from './stride-matrix.ts';
import { ThreatNumbers } from './ThreatNumbers.tsx';

type Row = Table['rows'][number];

function StrideCell({ cell }: { cell: Row['cells'][number] }): VNode {
  return (
    <td class={cell && 'numbered'}>
      {cell && <ThreatNumbers links={cell.links} />}
      {cell?.states.map(({ id, name, mark }) => (
        <small class={mark ? `${id} ${mark}` : id}>{name}</small>
      ))}
    </td>
  );
}

/** Elements of the diagram by letters of STRIDE. */
export function StrideTable({ table, name }: { table: Table; name: string }): VNode {
  return (
    <ScrollBox label={`STRIDE: ${name}`} mark="cover">
      <table class="small">
        <caption class="hidden">STRIDE: {name}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {table.columns.map(({ letter, name: word }) => (
              <th scope="col">
                <b>{letter}</b> {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr class={row.mark}>
              <th scope="row">
                {row.name} <span class="muted">{row.note}</span>
              </th>
              {row.cells.map((cell) => (
                <StrideCell cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
