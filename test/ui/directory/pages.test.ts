import { expect, test } from 'vitest';
import { pageCount, pageOf, pagePath, pagesNear } from '#ui/directory/pages.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';

const rows = Array.from({ length: 45 }, (_, place) => place);

test.for([
  [0, 1],
  [1, 1],
  [20, 1],
  [21, 2],
  [45, 3],
] as const)('%i agents at 20 a page are %i pages', ([all, pages]) => {
  expect(pageCount(all, 20)).toBe(pages);
});

test('the pages hold every row once, in order, and say which', () => {
  const pages = [1, 2, 3].map((number) => pageOf(rows, number, 20));
  expect(pages.flatMap((page) => page.rows)).toEqual(rows);
  expect(pages.map(({ from, to, of }) => [from, to, of])).toEqual([
    [1, 20, 3],
    [21, 40, 3],
    [41, 45, 3],
  ]);
});

test.for([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 0, 8, 9]],
  [5, 9, [1, 2, 0, 4, 5, 6, 0, 8, 9]],
  [4, 9, [1, 2, 3, 4, 5, 0, 8, 9]],
  [100, 100, [1, 2, 0, 99, 100]],
] as const)('page %i of %i leads to %o', ([number, of, pages]) => {
  expect(pagesNear(number, of)).toEqual(pages);
});

test('the first page is the home page', () => {
  const urls = createUrls('/x/y/', PUBLIC);
  expect([1, 2].map((number) => pagePath(urls, number))).toEqual(['/x/y/', '/x/y/page/2/']);
});
