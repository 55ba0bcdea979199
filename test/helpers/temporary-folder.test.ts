import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

test('temporary files lie in memory, and what is left of them goes when the process ends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-memory-'));
  const module = JSON.stringify(new URL('temporary-folder.ts', import.meta.url).href);
  const script = `
    const { temporaryFolder } = await import(${module});
    const own = temporaryFolder(${JSON.stringify(folder)});
    process.stdout.write(own);
    (await import('node:fs')).writeFileSync(own + '/left', '');`;
  const args = ['--input-type=module', '--eval', script];
  const own = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(dirname(own)).toBe(folder);
  expect(readdirSync(folder)).toEqual([]);
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
