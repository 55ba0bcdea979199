import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/site/build/out-folder.ts';
import { cleanEnvironment, root } from '../helpers/build-site.ts';

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'rebuild-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, 'content');
const ids = ['aider', 'dify', 'autogen', 'mcp-remote'];

/** Builds the site of the content, and says what was printed. */
function build(out: string, ...args: string[]) {
  const env = cleanEnvironment({
    ...{ CATALOG_CONTENT: content, SITE_OUT: join(folder, out), SITE_PICTURES: 'off' },
  });
  const script = 'src/site/build/main.ts';
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    ...{ cwd: root, env, encoding: 'utf8' },
  });
  return { status, stderr, said: /printed (\d+) agents?, kept (\d+)/.exec(stdout)?.slice(1) };
}

/** The bytes of a built site, by file. */
function bytesOf(out: string): Record<string, string> {
  const site = join(folder, out);
  return Object.fromEntries(
    filesBelow(site).map((path) => [path, readFileSync(join(site, path), 'latin1')]),
  );
}

const entry = (id: string) => join(content, `agents/${id}.md`);

function edit(id: string, from: RegExp, to: string): void {
  writeFileSync(entry(id), readFileSync(entry(id), 'utf8').replace(from, to));
}

beforeAll(() => {
  mkdirSync(join(content, 'agents'), { recursive: true });
  for (const id of ids) copyFileSync(join(root, `content/agents/${id}.md`), entry(id));
}, 60_000);

/** Builds again into the first folder, and anew into another: the same bytes, with so much printed. */
function expectSameAsClean(printed: number, kept: number): void {
  const again = build('kept');
  expect(again.stderr).not.toContain('Error');
  expect(again.said).toEqual([String(printed), String(kept)]);
  expect(build('clean').status).toBe(0);
  expect(bytesOf('kept')).toEqual(bytesOf('clean'));
  rmSync(join(folder, 'clean'), { recursive: true });
}

describe('a build after another', () => {
  it('prints everything at first, and nothing of an agent when nothing changed', () => {
    expect(build('kept')).toMatchObject({ status: 0, said: ['4', '0'] });
    expectSameAsClean(0, 4);
  }, 240_000);

  it('prints one agent after an edit of it', () => {
    edit('dify', /^summary: /m, 'summary: Edited, ');
    expectSameAsClean(1, 3);
  }, 240_000);

  it('removes what is left of an agent that is gone', () => {
    rmSync(entry('aider'));
    expectSameAsClean(0, 3);
  }, 240_000);

  it('puts back what somebody changed in the folder of the site', () => {
    writeFileSync(join(folder, 'kept/agents/dify/index.html'), 'mine');
    writeFileSync(join(folder, 'kept/stray.txt'), 'mine');
    expectSameAsClean(1, 2);
  }, 240_000);

  it('leaves the site as it was when an entry is wrong', () => {
    const before = bytesOf('kept');
    edit('dify', /^name: /m, 'nome: ');
    expect(build('kept').status).not.toBe(0);
    expect(bytesOf('kept')).toEqual(before);
  }, 240_000);
});
