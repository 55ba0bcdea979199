import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotCreate, createEntries } from '#io/create-entries.ts';

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
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

describe('entries are created', () => {
  it.each([
    ['on a disk with links', undefined],
    ['on a disk without', refuse('EPERM')],
  ])('%s', (_case, link) => {
    expect(createEntries(content(), THREE, root, link)).toEqual([
      'content/agents/a.md',
      'content/agents/b.md',
      'content/agents/c.md',
    ]);
    expect(agents()).toEqual(['a.md', 'b.md', 'c.md']);
    expect(readFileSync(join(content(), 'agents/b.md'), 'utf8')).toBe('text of b\n');
    expect(readdirSync(content())).toEqual(['agents']);
  });
});

describe('none of them is created, and what is there stays,', () => {
  it.each([
    ['on a disk with links', undefined],
    ['on a disk without', refuse('ENOTSUP')],
  ])('when a name is taken %s', (_case, link) => {
    writeFileSync(join(content(), 'agents/c.md'), 'mine');
    const create = () => createEntries(content(), THREE, root, link);
    expect(create).toThrow(CannotCreate);
    expect(create).toThrow(
      expect.objectContaining({ file: 'content/agents/c.md', code: 'EEXIST' }),
    );
    expect(agents()).toEqual(['c.md']);
    expect(readFileSync(join(content(), 'agents/c.md'), 'utf8')).toBe('mine');
    expect(readdirSync(content())).toEqual(['agents']);
  });

  it('when the disk gives up half-way', () => {
    let left = 2;
    const link = () => {
      left -= 1;
      refuse(left === 0 ? 'ENOSPC' : 'EPERM')();
    };
    expect(() => createEntries(content(), THREE, root, link)).toThrow(
      expect.objectContaining({ file: 'content/agents/b.md', code: 'ENOSPC' }),
    );
    expect(agents()).toEqual([]);
    expect(readdirSync(content())).toEqual(['agents']);
  });

  it('when there is no content folder', () => {
    expect(() => createEntries(join(root, 'none'), THREE, root)).toThrow(
      expect.objectContaining({ file: 'none/agents', code: 'ENOENT' }),
    );
    expect(readdirSync(root)).toEqual(['content']);
  });

  it('when one id is given twice', () => {
    expect(() => createEntries(content(), [...THREE, ...THREE], root)).toThrow(
      expect.objectContaining({ file: 'content/agents/a.md', code: 'EEXIST' }),
    );
    expect(agents()).toEqual([]);
  });
});
