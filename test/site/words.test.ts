import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { root } from '../helpers/build-site.ts';
import { byId, readPages, textOf } from '../helpers/read-pages.ts';

/** Words of our own that no reader of such pages would use, and what to say instead. */
const banned: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bcarr(?:y|ies|ied) (?:it|this id|the id|an id|no id|[A-Z]{2,5}\d\d)/i, '“has”, “lists”'],
  [/ids (?:are|is) carried\b/i, '“listed”'],
  [/\bnobody carries\b/i, '“no entry lists”'],
  [/\bnames? an end\b/i, '“names a component at one end”'],
  [/\bnobody without an interest\b/i, '“no independent source”'],
  [/\bfixed in:? not read\b/i, '“none named”'],
  [/\bclean bill\b/i, '“does not show that there is none”'],
  [/\bmended\b/i, '“fixed”'],
  [/\btold by\b/i, '“by”'],
  [/\bPress \/ to come here\b/, 'nothing: the button has the key'],
  [/\bTake a filter away\b/i, '“Remove a filter”'],
  [/, level with it\b/, '“with the same score”'],
  [/\bHolds only in:/, '“Only in:”'],
  [/\bThey tell how an entry\b/, 'what it is'],
  [/\bpage of their own\b/, '“have a page”'],
  [/\bby the listing a hosted one\b/, 'whole sentences'],
  [/\bexcept what only vendors say, with reasons\b/, 'whole sentences'],
  [/\bin the product and beyond\b/, 'what is meant'],
  [/\bDoes not apply\b/, '“Not listed”'],
  [/, under a condition\b/, '“where conditions allow”'],
  [/\bOnly its author has checked\b/, '“not reviewed by a maintainer yet”'],
  [/\bclosed here\b/, '“closed in the assessed version”'],
  [/\bScore as before\b/, 'nothing: such a row is left out'],
];

/** Everything that authors of entries wrote: their words are theirs. */
const written = readdirSync(join(root, 'content/agents'))
  .map((file) => readFileSync(join(root, 'content/agents', file), 'utf8').replace(/\s+/g, ' '))
  .join('\n');

/** A match with what stands before it: what an author wrote stands so in a file, too. */
const nearby = (text: string, at: number, match: string) =>
  text.slice(Math.max(0, at - 8), at + match.length);

/** The words around a place in a text: long enough to know whose they are. */
const around = (text: string, at: number) => text.slice(Math.max(0, at - 30), at + 50).trim();

const texts = readPages(inject('sites').plain).map((page) => ({
  path: page.path,
  text: textOf(byId(page, 'main')),
}));

test.for(banned)('no page says %s, but %s', ([words]) => {
  const found = texts.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(words, `g${words.flags}`))]
      .filter(({ 0: match, index }) => !written.includes(nearby(text, index, match)))
      .map(({ index }) => `/${path}: ${around(text, index)}`),
  );
  expect([...new Set(found)].slice(0, 10)).toEqual([]);
});
