import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isNewEvidence } from '#domain/catalog/diff-evidence.ts';
import type { Change } from '#domain/catalog/changes.ts';
import { contentChanges } from '#io/git/content-changes.ts';
import { root } from '../helpers/build-site.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';

const { plain, changed } = inject('sites');
/** What git knows here: in a shallow clone little, and then the pages must say so. */
const { changes, cutOn } = contentChanges(join(root, 'content'));
/** Rows of the page of all changes, and of the history of an entry. */
const MOST = { all: 200, entry: 20 };

/** Another score, or other threats. */
function isOther({ from, to, threats }: Change): boolean {
  const others = [...threats.added, ...threats.removed];
  return JSON.stringify(from) !== JSON.stringify(to) || others.length > 0;
}

/** Worked out anew: a change that leaves score, threats and evidence as they were tells nothing. */
function tells(change: Change): boolean {
  const { kind, evidence } = change;
  if (['added', 'renamed', 'withdrawn', 'gone', 'rescored'].includes(kind)) return true;
  if (['unread', 'old'].includes(kind)) return false;
  return isOther(change) || (evidence !== undefined && isNewEvidence(evidence));
}

const told = changes.filter(tells);
/** Without those that only cite or quote anew: the page of all leaves them to their entry. */
const news = told.filter(
  (change) =>
    change.kind !== 'reworded' || isOther(change) || (change.evidence?.added.length ?? 0) > 0,
);

/** The rows of a page below the heads of its tables, as text. */
const rowsOf = (path: string, site = plain) =>
  elementsOf(byId(readPage(site, path), 'main'))
    .filter((row) => row.tagName === 'tr' && elementsOf(row).some((e) => e.tagName === 'td'))
    .map(textOf);

test('the page of all changes has a row for each that tells readers something, and no other', () => {
  const rows = rowsOf('changes/');
  expect(rows).toHaveLength(Math.min(news.length, MOST.all));
  const newest = news.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  for (const [place, { commit, on }] of newest.slice(0, MOST.all).entries()) {
    expect(rows[place]).toContain(commit.slice(0, 7));
    expect(rows[place]).toContain(on);
  }
  const text = textOf(byId(readPage(plain, 'changes/'), 'main'));
  if (cutOn === undefined) expect(news.length).toBeGreaterThan(0);
  else expect(text).toContain(`The history is cut at ${cutOn}`);
});

test('no row is the subject of a commit, or says only that nothing moved', () => {
  const titles = new Set(changes.map(({ title }) => title));
  for (const row of rowsOf('changes/')) {
    const [, words = ''] = /^\d{4}-\d\d-\d\d\s*(.*)$/.exec(row) ?? [];
    expect(words).not.toBe('');
    expect([...titles].filter((title) => words.includes(title))).toEqual([]);
    expect(words).not.toMatch(/Score as before|[Ss]ame score\. |[Nn]ot compar/);
  }
});

test.for(catalogOf().agents)('the history of $id has its own changes, and no other', ({ id }) => {
  const own = told.filter((change) => change.id === id).slice(0, MOST.entry);
  const rows = rowsOf(`agents/${id}/history/`);
  expect(rows).toHaveLength(own.length);
  for (const [place, { commit }] of own.entries())
    expect(rows[place]).toContain(commit.slice(0, 7));
});

test('content that is in no commit has no history, and its pages say so', () => {
  const { scored } = inject('change');
  const path = `agents/${scored}/history/`;
  expect(rowsOf(path, changed)).toEqual([]);
  expect(textOf(byId(readPage(changed, path), 'main'))).toMatch(
    /No change of this entry has been committed yet\.|was built without its history\./,
  );
  expect(textOf(byId(readPage(changed, 'changes/'), 'main'))).toContain(
    cutOn === undefined ? 'No commit has changed an entry yet.' : 'The history is cut at',
  );
});
