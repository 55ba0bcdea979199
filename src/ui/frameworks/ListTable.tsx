import type { VNode } from 'preact';
import { Bar } from '#ui/shared/Bar.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { toFrameworks } from './view.ts';

type List = ReturnType<typeof toFrameworks>[number];

function ListRow(list: List): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={list.url}>{list.name}</a>
        {list.editions !== '' && (
          <>
            {' '}
            <span class="small muted under">{list.editions}</span>
          </>
        )}
      </th>
      <td class="nowrap" data-label="Ids listed">
        {list.width !== undefined && (
          <>
            <Bar width={list.width} isBeside />{' '}
          </>
        )}
        {list.tally}
      </td>
      <td class="number" data-label="Agents">
        {list.agents}
      </td>
    </tr>
  );
}

/** The public lists: how many ids of each some agent carries, and how many agents carry one. */
export function ListTable({ lists }: { lists: readonly List[] }): VNode {
  return (
    <ScrollBox label="The lists" mark="cards terse">
      <table class="ids leads">
        <caption class="hidden">The lists</caption>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Ids listed</th>
            <th scope="col" class="number">
              Agents
            </th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <ListRow {...list} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
