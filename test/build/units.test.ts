import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal, unitsIn } from '../../src/site/build/journal.ts';
import { filesBelow, removeOthers } from '../../src/site/build/out-folder.ts';
import { openOutput } from '../../src/site/build/output.ts';
import { isCurrent, keyOf } from '../../src/site/build/units.ts';

const assessed = { version: '1.0', on: '2026-01-01' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'units-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const folders = () => ({ site: join(folder, 'site'), aside: join(folder, 'aside') });

describe('what was printed for an agent', () => {
  const record = { file: 'content/agents/a.md', today: '2026-01-01', digest: 'd' };
  const names = new Map([['successor', 'Successor']]);

  /** Prints an agent into two files, and says whether that would do for what is wanted. */
  function judge(change: {
    key?: string;
    names?: ReadonlyMap<string, string>;
    then?: () => void;
  }): boolean {
    const write = openOutput(folders());
    const files = [write('agents/a/index.html', 'page'), write('search/records/a.json', '{}')];
    change.then?.();
    const asked: [string, string | null][] = [
      ['successor', 'Successor'],
      ['nobody', null],
    ];
    const unit = { id: 'a', key: 'k', files, assessed, names: asked };
    const wanted = { id: 'a', record, outline: undefined, key: change.key ?? 'k' };
    return isCurrent(unit, wanted, change.names ?? names, folders());
  }

  it('is kept while nothing changes', () => expect(judge({})).toBe(true));

  it('is printed again for another key', () => expect(judge({ key: 'other' })).toBe(false));

  it.each([
    ['another name of an agent that it leads to', new Map([['successor', 'Successors']])],
    ['one that is gone', new Map()],
    ['one that is new', new Map([...names, ['nobody', 'Somebody']])],
  ])('is printed again for %s', (_what, changed) => {
    expect(judge({ names: changed })).toBe(false);
  });

  it.each([
    ['gone', () => rmSync(join(folder, 'site/agents/a/index.html'))],
    ['longer', () => appendFileSync(join(folder, 'site/agents/a/index.html'), 'x')],
    ['gone beside the site', () => rmSync(join(folder, 'aside/a.json'))],
  ])('is printed again when a file is %s', (_what, then) => expect(judge({ then })).toBe(false));

  it('has a key for everything that its pages depend on', () => {
    const around = { code: 'c', moved: [], history: undefined, changes: new Map() };
    const history = { changes: [], cutOn: undefined };
    const keys = [
      keyOf('a', record, around),
      keyOf('b', record, around),
      keyOf('a', { ...record, digest: 'e' }, around),
      keyOf('a', { ...record, today: '2026-01-02' }, around),
      keyOf('a', record, { ...around, code: 'd' }),
      keyOf('a', record, { ...around, history }),
      keyOf('a', record, { ...around, history: { ...history, cutOn: '2026-01-01' } }),
      keyOf('a', record, { ...around, history, changes: new Map([['a', [{ id: 'a' } as never]]]) }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the journal', () => {
  const line = (id: string, key: string) =>
    JSON.stringify({ id, key, files: [], assessed, names: [] });

  it('takes the last word on each agent, and nothing from half a line', () => {
    const file = join(folder, 'deep/journal.jsonl');
    const journal = openJournal(file);
    expect(journal.read().size).toBe(0);
    journal.add([line('a', '1'), line('b', '1')]);
    journal.add([line('a', '2')]);
    appendFileSync(file, '{"id":"c","key":"1","fi');
    const units = [...unitsIn(journal.read().values())];
    expect(units.map(({ id, key }) => id + key)).toEqual(['a2', 'b1']);
    journal.replace([line('b', '3')]);
    expect([...journal.read().keys()]).toEqual(['b']);
  });
});

describe('the folder of the site', () => {
  it('loses what no step wrote, with the folders that are left empty, and keeps .git', () => {
    const put = (path: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), 'x');
    };
    for (const path of ['a/b/ours.html', 'a/c/theirs.html', 'theirs.txt', '.git/HEAD']) put(path);
    removeOthers(folder, new Set(['a/b/ours.html']));
    expect(filesBelow(folder)).toEqual(['a/b/ours.html']);
    expect(existsSync(join(folder, 'a/c'))).toBe(false);
    expect(existsSync(join(folder, '.git/HEAD'))).toBe(true);
  });
});
