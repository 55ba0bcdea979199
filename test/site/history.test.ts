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

/** Whether two scores read otherwise, by whatever method. */
const isOther = (a: Change['from'], b: Change['from']) => a?.low !== b?.low || a?.high !== b?.high;

/** Worked out anew: the score of an entry or a profile, a threat, a new advisory, the entry or its review. */
function moves(change: Change): boolean {
  const { kind, from, to, threats, advisories, status, terms } = change;
  if (['added', 'renamed', 'withdrawn', 'gone'].includes(kind)) return true;
  if (['unread', 'old'].includes(kind)) return isOther(from, to);
  return (
    isOther(from, to) ||
    threats.added.length + threats.removed.length + advisories.added.length > 0 ||
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
/** What an entry's own history folds. */
const rest = told.filter((change) => !moves(change));
const newestOf = (all: readonly Change[], most = MOST.all) =>
  all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, most);

/** The rows of a page below the heads of its tables, as text. */
type Site = typeof plain;
const elementsIn = (path: string, site: Site) => elementsOf(byId(readPage(site, path), 'main'));
type Element = ReturnType<typeof elementsIn>[number];

const named = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);
const isFold = (row: Element) => named(elementsOf(row), 'details').length > 0;
const bodyRows = (path: string, site: Site) =>
  named(elementsIn(path, site), 'tr').filter((row) => named(elementsOf(row), 'td').length > 0);

/** The rows of a table of changes that stand open, as text. */
const rowsOf = (path: string, site = plain) =>
  bodyRows(path, site)
    .filter((row) => !isFold(row))
    .map(textOf);

/** The changes that a page has folded away, each with the day of its row, as text. */
const foldedRows = (path: string, site = plain) =>
  bodyRows(path, site)
    .filter(isFold)
    .flatMap((row) => {
      const [day = expect.fail()] = named(elementsOf(row), 'td');
      return named(elementsOf(row), 'li').map((line) => `${textOf(day)} ${textOf(line)}`);
    });

test('the page of all changes has a row for each that moved something, and folds the others', () => {
  for (const [rows, expected] of [
    [rowsOf('changes/'), newestOf(moved)],
    [foldedRows('changes/'), newestOf(quiet)],
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
  for (const row of [...rowsOf('changes/'), ...foldedRows('changes/')]) {
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
  const words = new Set(
    [...rowsOf('changes/'), ...foldedRows('changes/')].join(' ').split(/[^\w-]+/),
  );
  expect(ids.filter((id) => words.has(id))).toEqual([]);
});

test.for(catalogOf().agents)('the history of $id has its own changes, and no other', ({ id }) => {
  const path = `agents/${id}/history/`;
  for (const [rows, expected] of [
    [
      rowsOf(path),
      newestOf(
        moved.filter((change) => change.id === id),
        MOST.entry,
      ),
    ],
    [
      foldedRows(path),
      newestOf(
        rest.filter((change) => change.id === id),
        MOST.entry,
      ),
    ],
  ] as const) {
    expect(rows).toHaveLength(expected.length);
    for (const [place, { commit, on }] of expected.entries()) {
      expect(rows[place]).toContain(commit.slice(0, 7));
      expect(rows[place]).toContain(on);
    }
  }
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
