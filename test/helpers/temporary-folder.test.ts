import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

test('temporary files lie in the folder that lies in memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-memory-'));
  expect(temporaryFolder(folder)).toBe(folder);
  rmSync(folder, { recursive: true });
});

test('where there is none, or nothing can be written to it, they lie where the system says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-memory-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const none of [join(folder, 'none'), file, '/proc'])
    expect(temporaryFolder(none)).toBe(tmpdir());
  rmSync(folder, { recursive: true });
});
