import { describe, expect, inject, test } from 'vitest';
import { attribute, readPages, textOf } from '../helpers/read-pages.ts';

const pages = readPages(inject('sites').plain);

describe.for(pages)('/$path', ({ elements }) => {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));

  test('has no id twice', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has exactly one first heading, and it comes first', () => {
    expect(headings.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(headings[0]?.tagName).toBe('h1');
  });

  test('skips no level of heading and leaves no heading empty', () => {
    const levels = headings.map(({ tagName }) => Number(tagName[1]));
    const skips = headings.filter((_, index) => {
      const above = levels[index - 1] ?? 0;
      return (levels[index] ?? 0) > above + 1;
    });
    expect(skips.map(textOf)).toEqual([]);
    expect(headings.filter((heading) => textOf(heading) === '')).toEqual([]);
  });

  test('refers only to labels and descriptions that it has', () => {
    const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
    const referred = elements.flatMap((element) =>
      names.flatMap((name) => attribute(element, name)?.split(' ') ?? []),
    );
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });
});
