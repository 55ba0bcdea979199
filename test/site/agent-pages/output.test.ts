import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createOutput } from '#site/agent-pages/output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes many files into folders that it makes', async () => {
  const output = createOutput();
  const names = Array.from({ length: 500 }, (_, index) => `a${index % 7}/b/${index}.txt`);
  for (const name of names) await output.write(join(folder, name), name);
  await output.close();
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(name);
});

it('tells of a file that cannot be written, and writes no more after it', async () => {
  writeFileSync(join(folder, 'file'), '');
  const output = createOutput();
  await output.write(join(folder, 'file/below'), 'x');
  await expect(output.close()).rejects.toThrow(/file/);
  await expect(output.write(join(folder, 'other'), 'x')).rejects.toThrow(/file/);
});
