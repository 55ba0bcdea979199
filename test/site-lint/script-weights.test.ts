import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bytesOf, weighScripts, withImports } from '../../src/site-lint/script-weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'script-weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

const texts: Readonly<Record<string, string>> = {
  'theme.js': 'a()',
  '_astro/a.js': 'import{b}from"./b.js";import"./c.js";b()',
  '_astro/b.js': 'export*from"./c.js";const later=()=>import("./later.js");',
  '_astro/c.js': 'import"./a.js";c("import x from \\"./later.js\\"")',
  '_astro/later.js': 'later()',
  'other.js': 'other()',
};

mkdirSync(join(folder, '_astro'));
for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
const scripts = weighScripts(folder, Object.keys(texts));

it('weighs the scripts that a page may name', () => {
  expect([...scripts.keys()]).toEqual(Object.keys(texts).filter((file) => file !== 'other.js'));
});

it('follows what is imported at once, and nothing else', () => {
  expect(withImports(['_astro/a.js'], scripts).toSorted()).toEqual([
    '_astro/a.js',
    '_astro/b.js',
    '_astro/c.js',
  ]);
  expect(bytesOf(['theme.js'], scripts)).toBeGreaterThan(0);
  expect(bytesOf(['theme.js', 'missing.js'], scripts)).toBe(bytesOf(['theme.js'], scripts));
});
