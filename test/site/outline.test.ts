import { expect, inject, test } from 'vitest';
import { attribute, readPages, textOf } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';

const pages = readPages(inject('sites').plain);

/** What is wrong with any page, each fault with the page that has it. */
const faults = (of: (page: Page) => readonly string[]) =>
  pages.flatMap((page) => of(page).map((fault) => `/${page.path} ${fault}`));

const idsOf = ({ elements }: Page) => elements.flatMap((element) => attribute(element, 'id') ?? []);
const headingsOf = ({ elements }: Page) =>
  elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));

test('no page has an id twice', () => {
  const twice = faults((page) => {
    const seen = new Set<string>();
    return idsOf(page).filter((id) => seen.size === seen.add(id).size);
  });
  expect(twice).toEqual([]);
});

test('every page has exactly one first heading, and it comes first', () => {
  const wrong = faults((page) => {
    const levels = headingsOf(page).map(({ tagName }) => tagName);
    return levels.lastIndexOf('h1') === 0 ? [] : [levels.join(' ')];
  });
  expect(wrong).toEqual([]);
});

test('no page skips a level of heading or leaves a heading empty', () => {
  const wrong = faults((page) => {
    const headings = headingsOf(page);
    return headings
      .filter((heading, index) => {
        const [level = 0, above = 0] = [heading, headings[index - 1]].map((one) =>
          Number(one?.tagName[1] ?? 0),
        );
        return level > above + 1 || textOf(heading) === '';
      })
      .map((heading) => `${heading.tagName} "${textOf(heading)}"`);
  });
  expect(wrong).toEqual([]);
});

test('pages refer only to labels and descriptions that they have', () => {
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const wrong = faults((page) => {
    const ids = new Set(idsOf(page));
    return page.elements
      .flatMap((element) => names.flatMap((name) => attribute(element, name)?.split(' ') ?? []))
      .filter((id) => !ids.has(id));
  });
  expect(wrong).toEqual([]);
});
