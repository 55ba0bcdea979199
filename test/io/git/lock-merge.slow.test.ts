import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { formatLock, lockRows } from '#domain/catalog/lock.ts';
import type { LockRow, LockRows } from '#domain/catalog/lock.ts';
import { git } from '../../helpers/repository.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const FILE = 'scores.lock.json';
const row = lockRows(buildCatalog([readValid('a')])).get('a') ?? expect.fail();
const other: LockRow = { ...row, factorSum: 9 };
const base: LockRows = new Map(
  ['autogen', 'copilot', 'crewai', 'devin', 'dify'].map((id) => [id, row]),
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalog-lock-'));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(base);
});
afterEach(() => rmSync(folder, { recursive: true }));

function commit(rows: LockRows): void {
  writeFileSync(join(folder, FILE), formatLock(rows));
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'change');
}

/** Merges branches of the same base, one after the other, as a host does: without attributes. */
function merged(...branches: LockRows[]): string {
  branches.forEach((rows, index) => {
    git(folder, 'switch', '--quiet', '--create', `branch-${index}`, 'main');
    commit(rows);
  });
  git(folder, 'switch', '--quiet', 'main');
  for (const index of branches.keys())
    git(folder, 'merge', '--quiet', '--no-edit', '--no-ff', `branch-${index}`);
  return readFileSync(join(folder, FILE), 'utf8');
}

const adding = (...ids: string[]): LockRows =>
  new Map([...base, ...ids.map((id) => [id, row] as const)]);

describe('two pull requests that were made of one base merge without a conflict', () => {
  it.each([
    ['crewai-studio', 'cursor-agent'],
    ['agent-a', 'agent-b'],
    ['devin-2', 'devin-3'],
    ['zz-top', 'zz-tops'],
    ['a', 'b'],
  ])('that add %s and %s, which stand next to each other by name', (first, second) => {
    expect(merged(adding(first), adding(second))).toBe(formatLock(adding(first, second)));
  });

  it('that change two entries which stand next to each other by name', () => {
    const changed = (...ids: string[]) =>
      new Map([...base].map(([id, was]) => [id, ids.includes(id) ? other : was]));
    expect(merged(changed('crewai'), changed('devin'))).toBe(
      formatLock(changed('crewai', 'devin')),
    );
  });

  it('of which one adds, one renames and one takes away', () => {
    const without = new Map([...base].filter(([id]) => id !== 'dify'));
    const renamed = new Map([...base].map(([id, was]) => [id === 'devin' ? 'devin-2' : id, was]));
    const all = new Map([...renamed].filter(([id]) => id !== 'dify'));
    expect(merged(adding('cursor'), renamed, without)).toBe(
      formatLock(new Map([...all, ['cursor', row]])),
    );
  });
});

it('ten pull requests that each add an entry merge in any order', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `new-agent-${index}`);
  expect(merged(...ids.toReversed().map((id) => adding(id)))).toBe(formatLock(adding(...ids)));
});
