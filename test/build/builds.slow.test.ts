import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passMidnight, smallSite } from '../helpers/small-site.ts';

// `autogen` names `microsoft-agent-framework` as what to use instead; they stand in different shards.
// Each build takes seconds, so that all tests go by the same few: the site is built at once, in shards,
// and again and again.
const site = smallSite(['aider', 'autogen', 'dify', 'microsoft-agent-framework']);
afterAll(() => site.remove());

const all = ['s1', 's2'];
const shard = (k: number) => site.build(`s${k}`, '--shard', `${k}/2`);
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
  await passMidnight();
  // The first makes the bundle, which the others find.
  expect(shard(1).status).toBe(0);
  const other = site.buildBeside('s2', '--shard', '2/2');
  expect(await Promise.all([other, site.buildBeside('site')])).toEqual([0, 0]);
}, 360_000);

describe('shards', () => {
  it('that were stopped half-way are refused, and taken up where they were', () => {
    stopHalfWay();
    const refused = merge(...all);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/The shard in \S+s1 is not finished/);
    expect(shard(1)).toMatchObject({ status: 0, said: ['1', '1'] });
  }, 240_000);

  it('merged are the site that one machine builds, to the byte, and nothing is printed twice', () => {
    const merged = merge('s2', 's1');
    expect(merged.stderr).not.toContain('Error');
    expect(merged).toMatchObject({ status: 0, said: ['0', '4'] });
    expect(site.bytesOf('merged')).toEqual(site.bytesOf('site'));
  }, 240_000);

  it('that are missing are named, and what stood there stays', () => {
    const { status, stderr } = merge('s1');
    expect(status).toBe(1);
    expect(stderr).toContain('Shard 2 of 2 is missing');
    expect(site.bytesOf('merged')).toEqual(site.bytesOf('site'));
  }, 60_000);

  it.each([
    ['given twice', ['s1', ...all], 'Shard 1 of 2 was given twice'],
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
  it('prints what was edited and what somebody changed in its folder, and removes what is left of one that is gone, as a new build', () => {
    writeFileSync(join(site.folder, 'site/agents/autogen/index.html'), 'mine');
    writeFileSync(join(site.folder, 'site/stray.txt'), 'mine');
    site.edit('dify', /^summary: /m, 'summary: Edited, ');
    rmSync(site.entry('aider'));
    buildAgain(2, 1);
    // In another folder, time zone and language, and without a network.
    expect(site.buildElsewhere('deeper/clean')).toMatchObject({ status: 0, said: ['3', '0'] });
    expect(site.bytesOf('site')).toEqual(site.bytesOf('deeper/clean'));
    expect(Object.keys(site.bytesOf('site')).length).toBeGreaterThan(20);
  }, 240_000);

  it('gives nobody a number to be known by', () => {
    const settings = join(site.folder, 'deeper/clean-config/astro/config.json');
    const text = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
    expect(text).not.toMatch(/anonymous/i);
  });

  it('leaves the site as it was when an entry is wrong', () => {
    site.edit('dify', /^name: /m, 'nome: ');
    expect(site.build('site').status).not.toBe(0);
    expect(site.bytesOf('site')).toEqual(site.bytesOf('deeper/clean'));
  }, 240_000);
});
