import type { VNode } from 'preact';
import type { Urls } from '#ui/shared/urls.ts';
import { pagePath, pagesNear } from './pages.ts';

type Props = { readonly number: number; readonly of: number; readonly urls: Urls };

/** The way to the other pages of the directory; nothing where there is one page. */
export function Pager({ number, of, urls }: Props): VNode | null {
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
