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

const isOther = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);

/** Worked out anew: the score of an entry or a profile, a threat, the entry itself or its review. */
function moves(change: Change): boolean {
  const { kind, from, to, threats, status, terms } = change;
  if (['added', 'renamed', 'withdrawn', 'gone'].includes(kind)) return true;
  if (['unread', 'old'].includes(kind)) return false;
  return (
    isOther(from, to) ||
    threats.added.length + threats.removed.length > 0 ||
    status !== undefined ||
    terms.some(({ kind: of }) => of === 'driver' || of === 'threat' || of === 'profile')
  );
}

/** A change that leaves score, threats and evidence as they were tells nothing. */
function tells(change: Change): boolean {
  const { kind, evidence } = change;
  if (kind === 'rescored' || moves(change)) return true;
  if (['unread', 'old'].includes(kind)) return false;
  return evidence !== undefined && isNewEvidence(evidence);
}

const told = changes.filter(tells);
const moved = told.filter(moves);
/** Without those that only cite or quote anew: the page of all leaves them to their entry. */
const quiet = told.filter(
  (change) =>
    !moves(change) && (change.kind === 'rescored' || (change.evidence?.added.length ?? 0) > 0),
);
const newestOf = (all: readonly Change[]) =>
  all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, MOST.all);

/** The rows of a page below the heads of its tables, as text. */
const rowsOf = (path: string, site = plain) =>
  elementsOf(byId(readPage(site, path), 'main'))
    .filter((row) => row.tagName === 'tr' && elementsOf(row).some((e) => e.tagName === 'td'))
    .map(textOf);

/** The lines that the page of all changes has folded away, as text. */
const foldedRows = () =>
  elementsOf(byId(readPage(plain, 'changes/'), 'main'))
    .filter(({ tagName }) => tagName === 'details')
    .flatMap((details) => elementsOf(details).filter(({ tagName }) => tagName === 'li'))
    .map(textOf);

test('the page of all changes has a row for each that moved something, and folds the others', () => {
  for (const [rows, expected] of [
    [rowsOf('changes/'), newestOf(moved)],
    [foldedRows(), newestOf(quiet)],
  ] as const) {
    expect(rows).toHaveLength(expected.length);
    for (const [place, { commit, on }] of expected.entries()) {
      expect(rows[place]).toContain(commit.slice(0, 7));
      expect(rows[place]).toContain(on);
    }
  }
  const text = textOf(byId(readPage(plain, 'changes/'), 'main'));
  if (cutOn === undefined) expect(moved.length).toBeGreaterThan(0);
  else expect(text).toContain(`The history is cut at ${cutOn}`);
});

test('no row is the subject of a commit, or says only that nothing moved', () => {
  const titles = new Set(changes.map(({ title }) => title));
  for (const row of [...rowsOf('changes/'), ...foldedRows()]) {
    const [, words = ''] = /^\d{4}-\d\d-\d\d\s*(.*)$/.exec(row) ?? [];
    expect(words).not.toBe('');
    expect([...titles].filter((title) => words.includes(title))).toEqual([]);
    expect(words).not.toMatch(/Score as before|[Ss]ame score\. |[Nn]ot compar/);
  }
});

test('no row tells sources by their ids', () => {
  const ids = catalogOf()
    .agents.flatMap(({ data }) => Object.keys(data.sources))
    .filter((id) => /^(?:cve|docs|pkg|issue)-/.test(id));
  const words = new Set([...rowsOf('changes/'), ...foldedRows()].join(' ').split(/[^\w-]+/));
  expect(ids.filter((id) => words.has(id))).toEqual([]);
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
