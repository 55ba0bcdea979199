import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { contentChanges } from '#io/git/content-changes.ts';
import { root } from '../helpers/build-site.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';

const { plain, changed } = inject('sites');
/** What git knows here: in a shallow clone little, and then the pages must say so. */
const { changes, cutOn } = contentChanges(join(root, 'content'));

test('the page of all changes tells every commit of an entry', () => {
  const text = textOf(byId(readPage(plain, 'changes/'), 'main'));
  for (const { commit, on } of changes.slice(0, 200)) {
    expect(text).toContain(commit.slice(0, 7));
    expect(text).toContain(on);
  }
  if (cutOn === undefined) expect(changes.length).toBeGreaterThan(0);
  else expect(text).toContain(`The history is cut at ${cutOn}`);
});

test.for(catalogOf().agents)('the history of $id has its own changes', ({ id }) => {
  const page = readPage(plain, `agents/${id}/`);
  const own = changes.filter((change) => change.id === id).slice(0, 20);
  const section = page.elements.find(
    (part) => part.tagName === 'section' && attribute(part, 'aria-labelledby') === 'changes',
  );
  const rows = section ? elementsOf(section).filter(({ tagName }) => tagName === 'tr') : [];
  expect(rows).toHaveLength(own.length === 0 ? 0 : own.length + 1);
  own.forEach(({ commit }, index) => {
    const row = rows[index + 1];
    expect(row && textOf(row)).toContain(commit.slice(0, 7));
  });
});

test('content that is in no commit has no history, and its pages say so or nothing', () => {
  const { scored } = inject('change');
  expect(readPage(changed, `agents/${scored}/`).html).not.toContain('id="changes"');
  expect(textOf(byId(readPage(changed, 'changes/'), 'main'))).toContain(
    cutOn === undefined ? 'No commit has changed an entry yet.' : 'The history is cut at',
  );
});
