import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallSite } from '../helpers/small-site.ts';

// Of four shards, the first has two entries. `autogen` names `microsoft-agent-framework` as what to use
// instead; they stand in different shards. Each build takes seconds, so that all tests go by the same
// few: the site is built at once, in shards, and again and again.
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

/** Builds again into the folder of the site, with so many agents printed, and so many kept. */
function buildAgain(printed: number, kept: number): void {
  const again = site.build('site');
  expect(again.stderr).not.toContain('Error');
  expect(again.said).toEqual([String(printed), String(kept)]);
}

beforeAll(async () => {
  // The first makes the bundle, which the others find.
  expect(shard(1).status).toBe(0);
  const others = [2, 3, 4].map((k) => site.buildBeside(`s${k}`, '--shard', `${k}/4`));
  const whole = site.buildBeside('site');
  expect(await Promise.all([...others, whole])).toEqual([0, 0, 0, 0]);
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
    const merged = merge('s3', 's1', 's4', 's2');
    expect(merged.stderr).not.toContain('Error');
    expect(merged).toMatchObject({ status: 0, said: ['0', '5'] });
    expect(site.bytesOf('merged')).toEqual(site.bytesOf('site'));
  }, 240_000);

  it('that are missing are named, and what stood there stays', () => {
    const { status, stderr } = merge('s1', 's3', 's4');
    expect(status).toBe(1);
    expect(stderr).toContain('Shard 2 of 4 is missing');
    expect(site.bytesOf('merged')).toEqual(site.bytesOf('site'));
  }, 60_000);

  it.each([
    ['given twice', ['s1', ...all], 'Shard 1 of 4 was given twice'],
    ['that is none', [...all, 'site'], 'is no shard'],
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

describe('a build after another', () => {
  it('prints what somebody changed in the folder of the site, and nothing of the agents besides', () => {
    writeFileSync(join(site.folder, 'site/agents/dify/index.html'), 'mine');
    writeFileSync(join(site.folder, 'site/stray.txt'), 'mine');
    buildAgain(1, 4);
    expect(site.bytesOf('site')).toEqual(site.bytesOf('merged'));
  }, 240_000);

  it('prints the one agent that was edited and removes what is left of one that is gone, as a new build', () => {
    site.edit('dify', /^summary: /m, 'summary: Edited, ');
    rmSync(site.entry('aider'));
    buildAgain(1, 3);
    expect(site.build('clean')).toMatchObject({ status: 0, said: ['4', '0'] });
    expect(site.bytesOf('site')).toEqual(site.bytesOf('clean'));
  }, 240_000);

  it('leaves the site as it was when an entry is wrong', () => {
    site.edit('dify', /^name: /m, 'nome: ');
    expect(site.build('site').status).not.toBe(0);
    expect(site.bytesOf('site')).toEqual(site.bytesOf('clean'));
  }, 240_000);
});
