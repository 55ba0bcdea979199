import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallSite } from '../helpers/small-site.ts';

const site = smallSite(['aider', 'autogen', 'dify']);
afterAll(() => site.remove());

/** Builds again into the folder, with so much printed. */
function buildAgain(printed: number, kept: number): void {
  const again = site.build('kept');
  expect(again.stderr).not.toContain('Error');
  expect(again.said).toEqual([String(printed), String(kept)]);
}

describe('a build after another', () => {
  it('prints everything at first, and nothing of an agent when nothing changed', () => {
    expect(site.build('kept')).toMatchObject({ status: 0, said: ['3', '0'] });
    const first = site.bytesOf('kept');
    buildAgain(0, 3);
    expect(site.bytesOf('kept')).toEqual(first);
  }, 240_000);

  it('prints the one agent that was edited and removes what is left of one that is gone, as a new build', () => {
    site.edit('dify', /^summary: /m, 'summary: Edited, ');
    rmSync(site.entry('aider'));
    buildAgain(1, 1);
    expect(site.build('clean')).toMatchObject({ status: 0, said: ['2', '0'] });
    expect(site.bytesOf('kept')).toEqual(site.bytesOf('clean'));
  }, 240_000);

  it('puts back what somebody changed in the folder of the site', () => {
    writeFileSync(join(site.folder, 'kept/agents/dify/index.html'), 'mine');
    writeFileSync(join(site.folder, 'kept/stray.txt'), 'mine');
    buildAgain(1, 1);
    expect(site.bytesOf('kept')).toEqual(site.bytesOf('clean'));
  }, 240_000);

  it('leaves the site as it was when an entry is wrong', () => {
    site.edit('dify', /^name: /m, 'nome: ');
    expect(site.build('kept').status).not.toBe(0);
    expect(site.bytesOf('kept')).toEqual(site.bytesOf('clean'));
  }, 240_000);
});
