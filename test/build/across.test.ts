import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysAcross, openAcross } from '../../src/site/build/across.ts';
import { openOutput } from '../../src/site/build/output.ts';
import type { Places } from '../../src/site/build/places.ts';

type Agents = Parameters<typeof keysAcross>[0];

/** So many agents, each with digests of its own. */
const agents = (count: number): Agents =>
  Array.from({ length: count }, (_, at) => ({
    id: `a-${at}`,
    record: { file: `a-${at}.md`, today: '2026-01-01', digest: `d${at}` },
    outline: { outline: `o${at}`, summary: `s${at}` },
    key: `k${at}`,
  }));

const around = { code: 'c', moved: [], history: { changes: [], cutOn: undefined } };

describe('what looks across agents', () => {
  const first = (all: Agents, change: Partial<Agents[number]>) =>
    all.map((one, at) => (at === 0 ? { ...one, ...change } : one));
  const record = { file: 'a-0.md', today: '2026-01-01', digest: 'other' };
  const [large, small] = [agents(101), agents(100)];

  it('stays as it is when a text of one of many was edited that only its own pages show', () => {
    const edited = first(large, { record, outline: { outline: 'o0', summary: 'other' } });
    expect(keysAcross(edited, around)).toEqual(keysAcross(large, around));
  });

  it('is made anew when the outline of one was edited', () => {
    const edited = first(large, { outline: { outline: 'other', summary: 's0' } });
    const [before, after] = [keysAcross(large, around), keysAcross(edited, around)];
    expect(after.pages).not.toBe(before.pages);
    expect(after.files).not.toBe(before.files);
  });

  it('is made anew for any edit where few are shown with their texts', () => {
    const edited = first(small, { record });
    expect(keysAcross(edited, around).pages).not.toBe(keysAcross(small, around).pages);
  });

  it('tells of summaries in its feeds where git tells nothing', () => {
    const edited = first(large, { outline: { outline: 'o0', summary: 'other' } });
    const alone = { ...around, history: undefined };
    const [before, after] = [keysAcross(large, alone), keysAcross(edited, alone)];
    expect(after.pages).toBe(before.pages);
    expect(after.files).not.toBe(before.files);
  });

  it('tells of a commit in its files, and in no page but that of changes', () => {
    const later = { ...around, history: { changes: [], cutOn: '2026-01-02' } };
    const [before, after] = [keysAcross(large, around), keysAcross(large, later)];
    expect(after.pages).toBe(before.pages);
    expect(after.files).not.toBe(before.files);
  });

  it.each([
    ['code', { ...around, code: 'other' }],
    ['ids', { ...around, moved: [{ id: 'x', kind: 'withdrawn', on: '', because: '' } as const] }],
  ])('is made anew for other %s', (_what, other) => {
    expect(keysAcross(large, other).pages).not.toBe(keysAcross(large, around).pages);
  });
});

describe('what was printed across agents', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'across-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const keys = { code: 'c', pages: 'p', files: 'f' };

  /** Prints both parts, and opens what was kept of them. */
  function reopen(then: (site: string) => void, now = keys) {
    const out = { site: join(folder, 'site'), aside: join(folder, 'aside') };
    const places: Places = {
      ...{ root: folder, bundle: '', out, records: '' },
      journal: join(folder, 'built/journal.jsonl'),
    };
    const write = openOutput(out);
    openAcross(places, keys).keep([
      {
        part: 'pages',
        files: [write('map/index.html', 'map'), write('chains/index.html', 'chains')],
        views: { 'map/index.html': 'view' },
        unlisted: ['/x/'],
      },
      { part: 'files', files: [write('llms.txt', 'text')], views: {}, unlisted: [] },
      {
        part: 'joined',
        files: [write('exports/x.json', '{}')],
        views: { 'exports/x.json': 'inputs' },
        unlisted: [],
      },
    ]);
    then(out.site);
    return openAcross(places, now);
  }

  it('is kept with what it says, while nothing changes', () => {
    const { stale, keep } = reopen(() => undefined);
    expect(stale).toEqual([]);
    expect(keep([]).map(({ part, unlisted }) => [part, unlisted])).toEqual([
      ['pages', ['/x/']],
      ['files', []],
    ]);
  });

  it('is printed again, part by part, for another key or another file', () => {
    expect(reopen(() => undefined, { ...keys, files: 'other' }).stale).toEqual(['files']);
    const spoil = (site: string) => writeFileSync(join(site, 'map/index.html'), 'mine');
    expect(reopen(spoil).stale).toEqual(['pages']);
  });

  it('is printed again where what was kept of it is damaged', () => {
    const tear = () => writeFileSync(join(folder, 'built/across.json'), '[{"part":"pa');
    const { stale, known } = reopen(tear);
    expect(stale).toEqual(['pages', 'files']);
    expect(known(['pages', 'files', 'joined'])).toEqual([]);
  });

  it('is known page by page, with its view, where the same code made it', () => {
    const other = { ...keys, pages: 'other', files: 'other' };
    const { known } = reopen(() => undefined, other);
    const pagesOf = (...parts: Parameters<typeof known>[0]) =>
      known(parts).map(([view, [path]]) => [view, path]);
    expect(pagesOf('pages', 'files')).toEqual([['view', 'map/index.html']]);
    expect(pagesOf('files')).toEqual([]);
    expect(pagesOf('joined')).toEqual([['inputs', 'exports/x.json']]);
    expect(reopen(() => undefined, { ...other, code: 'new' }).known(['pages', 'joined'])).toEqual(
      [],
    );
  });
});
