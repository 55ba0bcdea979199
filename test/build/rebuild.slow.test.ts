import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallSite } from '../helpers/small-site.ts';

const site = smallSite(['aider', 'dify', 'autogen', 'mcp-remote']);
afterAll(() => site.remove());

/** Builds again into the first folder, and anew into another: the same bytes, with so much printed. */
function expectSameAsClean(printed: number, kept: number): void {
  const again = site.build('kept');
  expect(again.stderr).not.toContain('Error');
  expect(again.said).toEqual([String(printed), String(kept)]);
  expect(site.build('clean').status).toBe(0);
  expect(site.bytesOf('kept')).toEqual(site.bytesOf('clean'));
  rmSync(join(site.folder, 'clean'), { recursive: true });
}

describe('a build after another', () => {
  it('prints everything at first, and nothing of an agent when nothing changed', () => {
    expect(site.build('kept')).toMatchObject({ status: 0, said: ['4', '0'] });
    expectSameAsClean(0, 4);
  }, 240_000);

  it('prints one agent after an edit of it', () => {
    site.edit('dify', /^summary: /m, 'summary: Edited, ');
    expectSameAsClean(1, 3);
  }, 240_000);

  it('removes what is left of an agent that is gone', () => {
    rmSync(site.entry('aider'));
    expectSameAsClean(0, 3);
  }, 240_000);

  it('puts back what somebody changed in the folder of the site', () => {
    writeFileSync(join(site.folder, 'kept/agents/dify/index.html'), 'mine');
    writeFileSync(join(site.folder, 'kept/stray.txt'), 'mine');
    expectSameAsClean(1, 2);
  }, 240_000);

  it('leaves the site as it was when an entry is wrong', () => {
    const before = site.bytesOf('kept');
    site.edit('dify', /^name: /m, 'nome: ');
    expect(site.build('kept').status).not.toBe(0);
    expect(site.bytesOf('kept')).toEqual(before);
  }, 240_000);
});
