import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { Urls } from '#ui/shared/urls.ts';
import { AgentRow } from './AgentRow.tsx';
import { columns } from './columns.ts';
import { facetsText } from './data.ts';
import { pagePath, pagesNear } from './pages.ts';
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
            {columns.map(({ key, name, title }) => (
              <th scope="col" title={title} data-key={key}>
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

type PagerProps = { readonly number: number; readonly of: number; readonly urls: Urls };

/** The way to the other pages of the directory; nothing where there is one page. */
export function Pager({ number, of, urls }: PagerProps): VNode | null {
  if (of === 1) return null;
  const link = (page: number, words: string, rel?: 'prev' | 'next') => (
    <a href={pagePath(urls, page)} rel={rel}>
      {words}
    </a>
  );
  return (
    <nav class="pager" aria-label="Pages of the directory" data-pager="">
      <ul>
        {number > 1 && <li>{link(number - 1, 'Previous', 'prev')}</li>}
        {pagesNear(number, of).map((page) => (
          <li>
            {page === 0 && '…'}
            {page === number && <b aria-current="page">{page}</b>}
            {page > 0 && page !== number && link(page, String(page))}
          </li>
        ))}
        {number < of && <li>{link(number + 1, 'Next', 'next')}</li>}
      </ul>
    </nav>
  );
}
