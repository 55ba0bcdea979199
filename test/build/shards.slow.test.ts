import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallSite } from '../helpers/small-site.ts';

// Of four shards, the first has two entries. `autogen` names `microsoft-agent-framework` as what to use
// instead; they stand in different shards.
const site = smallSite(['aider', 'autogen', 'dify', 'microsoft-agent-framework', 'mcp-remote']);
afterAll(() => site.remove());

const all = ['s1', 's2', 's3', 's4'];
const shard = (k: number) => site.build(`s${k}`, '--shard', `${k}/4`);
const merge = (...shards: string[]) =>
  site.build('merged', '--merge', ...shards.map((name) => join(site.folder, name)));

/** Leaves of the first shard what a killed build does: no mark, half a line in the journal, half a file. */
function stopHalfWay(): void {
  const aside = join(site.folder, 's1/.shard');
  rmSync(join(aside, 'shard.json'));
  const journal = readFileSync(join(aside, 'journal.jsonl'), 'utf8');
  const [first = '', second = ''] = journal.split('\n');
  writeFileSync(join(aside, 'journal.jsonl'), `${first}\n${second.slice(0, 40)}`);
  const { id } = JSON.parse(second) as { id: string };
  writeFileSync(join(site.folder, `s1/agents/${id}/index.html`), '<!doctype html><html');
}

beforeAll(async () => {
  // The first makes the bundle, which the others find.
  expect(shard(1).status).toBe(0);
  const others = [2, 3, 4].map((k) => site.buildBeside(`s${k}`, '--shard', `${k}/4`));
  expect(await Promise.all(others)).toEqual([0, 0, 0]);
}, 240_000);

describe('shards', () => {
  it('that were stopped half-way are refused, and taken up where they were', () => {
    stopHalfWay();
    const refused = merge(...all);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/The shard in \S+s1 is not finished/);
    expect(shard(1)).toMatchObject({ status: 0, said: ['1', '1'] });
  }, 240_000);

  it('merged are the site that one machine builds, to the byte, and nothing is printed twice', () => {
    expect(site.build('single').status).toBe(0);
    const merged = merge('s3', 's1', 's4', 's2');
    expect(merged.stderr).not.toContain('Error');
    expect(merged).toMatchObject({ status: 0, said: ['0', '5'] });
    expect(site.bytesOf('merged')).toEqual(site.bytesOf('single'));
  }, 240_000);

  it('that are missing are named, and what stood there stays', () => {
    const { status, stderr } = merge('s1', 's3', 's4');
    expect(status).toBe(1);
    expect(stderr).toContain('Shard 2 of 4 is missing');
    expect(site.bytesOf('merged')).toEqual(site.bytesOf('single'));
  }, 60_000);

  it.each([
    ['given twice', ['s1', ...all], 'Shard 1 of 4 was given twice'],
    ['that is none', [...all, 'single'], 'is no shard'],
  ])(
    'one %s is refused',
    (_what, names, message) => {
      const { status, stderr } = merge(...names);
      expect(status).toBe(1);
      expect(stderr).toContain(message);
    },
    60_000,
  );
});
