import { expect, inject, test } from 'vitest';
import { readPages } from '../helpers/read-pages.ts';
import { textOfMarkup } from '../helpers/text-of-markup.ts';

// Words are joined by the same few parts on the pages of all entries.
test('no page puts a space between a word and the comma, stop or colon after it', () => {
  const faults = readPages(inject('sites').based).flatMap(({ path, html }) => {
    // Code and texts of entries are as their writers have them.
    const own = html
      .replace(/<(pre|code|script|style|textarea|noscript)\b[\s\S]*?<\/\1>/g, 'x')
      .replace(/<div class="prose">[\s\S]*?<\/div>/g, '');
    const found = textOfMarkup(own).match(/[\p{L}\p{N})”’"] [,.;:](?=\s|$).*/gmu) ?? [];
    return found.map((line) => `/${path}: ${line.slice(0, 60)}`);
  });
  expect(faults).toEqual([]);
});
