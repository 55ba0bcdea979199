import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { AgentRow } from './AgentRow.tsx';
import { columns } from './columns.ts';
import { facetsText } from './data.ts';
import type { DirectoryRow } from './view.ts';

type Props = {
  readonly rows: readonly DirectoryRow[];
  /** True where the page holds every agent: then its own rows are filtered and sorted. */
  readonly isWhole: boolean;
};

/** The table of the directory, one row an agent: complete without JavaScript, sortable with it. */
export function DirectoryTable({ rows, isWhole }: Props): VNode {
  return (
    <ScrollBox label="Table of agents" mark="agents">
      <table class="rows" data-sortable={isWhole ? '' : undefined}>
        <caption class="hidden">Agents by band, then by number of critical threats</caption>
        <thead>
          <tr>
            {columns.map(({ name, title }) => (
              <th scope="col" title={title}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AgentRow row={row} names={row.names} facets={facetsText(row)} />
          ))}
        </tbody>
        {!isWhole && <tbody data-found="" hidden></tbody>}
      </table>
    </ScrollBox>
  );
}
