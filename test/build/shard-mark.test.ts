import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SHARD } from '../../src/site/build/places.ts';
import { mark, readShards, unmark } from '../../src/site/build/shard-mark.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shard-'));
  unmark(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () => readShards([folder], 'c', '2026-01-01');

it('a finished shard is taken', () => {
  mark(folder, { shard: 1, of: 1 }, 'c', '2026-01-01');
  expect(read()).toEqual([folder]);
});

it.each([
  ['', 'is damaged'],
  ['{"shard":1,', 'is damaged'],
  ['{}', 'is of another edition'],
])('one whose mark is %j is built again', (text, why) => {
  writeFileSync(join(folder, SHARD, 'shard.json'), text);
  expect(read).toThrow(`The shard in ${folder} ${why}; build it again.`);
});
