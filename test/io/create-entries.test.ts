import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotCreate, createEntries } from '#io/create-entries.ts';
import { placeFile, realDisk } from '#io/disk.ts';

let root = '';
const content = () => join(root, 'content');
const agents = () => readdirSync(join(content(), 'agents')).sort();
const THREE = ['a', 'b', 'c'].map((id) => ({ id, text: `text of ${id}\n` }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalog-create-'));
  mkdirSync(join(content(), 'agents'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** A disk that cannot give a file a second name. */
function refuse(code: string) {
  return (): never => {
    throw Object.assign(new Error(code), { code });
  };
}

/** The real disk, but for the way in which it gives a file a second name. */
function diskWith(link: (() => never) | undefined) {
  if (link === undefined) return realDisk;
  return { ...realDisk, place: (from: string, to: string) => placeFile(from, to, link) };
}

/** What stands in the content folder, besides what undoes a change. */
const left = () => readdirSync(content()).filter((name) => name !== '.changes');

describe('entries are created', () => {
  it.each([
    ['on a disk with links', undefined],
    ['on a disk without', refuse('EPERM')],
  ])('%s', (_case, link) => {
    expect(createEntries(content(), 'import', THREE, root, diskWith(link))).toEqual([
      'content/agents/a.md',
      'content/agents/b.md',
      'content/agents/c.md',
    ]);
    expect(agents()).toEqual(['a.md', 'b.md', 'c.md']);
    expect(readFileSync(join(content(), 'agents/b.md'), 'utf8')).toBe('text of b\n');
    expect(left()).toEqual(['agents']);
  });
});

describe('none of them is created, and what is there stays,', () => {
  it.each([
    ['on a disk with links', undefined],
    ['on a disk without', refuse('ENOTSUP')],
  ])('when a name is taken %s', (_case, link) => {
    writeFileSync(join(content(), 'agents/c.md'), 'mine');
    const create = () => createEntries(content(), 'import', THREE, root, diskWith(link));
    expect(create).toThrow(CannotCreate);
    expect(create).toThrow(
      expect.objectContaining({ file: 'content/agents/c.md', code: 'EEXIST' }),
    );
    expect(agents()).toEqual(['c.md']);
    expect(readFileSync(join(content(), 'agents/c.md'), 'utf8')).toBe('mine');
    expect(left()).toEqual(['agents']);
  });

  it('when the disk gives up half-way', () => {
    let good = 2;
    const link = () => {
      good -= 1;
      return refuse(good === 0 ? 'ENOSPC' : 'EPERM')();
    };
    expect(() => createEntries(content(), 'import', THREE, root, diskWith(link))).toThrow(
      expect.objectContaining({ file: 'content/agents/b.md', code: 'ENOSPC' }),
    );
    expect(agents()).toEqual([]);
    expect(left()).toEqual(['agents']);
  });

  it('when there is no content folder', () => {
    expect(() => createEntries(join(root, 'none'), 'import', THREE, root)).toThrow(
      expect.objectContaining({ file: 'none/agents', code: 'ENOENT' }),
    );
    expect(readdirSync(root)).toEqual(['content']);
  });

  it('when one id is given twice', () => {
    expect(() => createEntries(content(), 'import', [...THREE, ...THREE], root)).toThrow(
      expect.objectContaining({ file: 'content/agents/a.md', code: 'EEXIST' }),
    );
    expect(agents()).toEqual([]);
  });
});
