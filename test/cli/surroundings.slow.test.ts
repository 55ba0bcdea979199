import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { markBuild } from '../../src/site/build-mark.ts';
import { withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';

const run = promisify(execFile);

/** Exit code and output of a script of Node. */
async function start(script: string, args: string[], given: Record<string, string>) {
  const env = { ...process.env, ...given };
  const settled = await run(process.execPath, [script, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: settled.code, said: settled.stdout + settled.stderr };
}

const cli = (given: Record<string, string>, ...args: string[]) =>
  start('src/cli/main.ts', args, given);
const site = (given: Record<string, string>, command: string) =>
  command === 'build'
    ? start('src/site/build/main.ts', [], given)
    : start('src/site/run-astro.ts', [command], given);

/** Content folders that are none, and what is said of each. */
const contents: [what: string, make: (project: Project) => string, said: string][] = [
  ['is missing', ({ root }) => join(root, 'none'), 'is not there'],
  [
    'is a file',
    ({ root }) => {
      writeFileSync(join(root, 'file'), '');
      return join(root, 'file');
    },
    'is no folder',
  ],
  [
    'is empty',
    ({ root }) => {
      mkdirSync(join(root, 'empty'));
      return join(root, 'empty');
    },
    'agents in the content folder',
  ],
];

describe.each(contents)('a content folder that %s', (_what, make, said) => {
  const asked = [
    ['validate'],
    ['validate', '--changed', 'HEAD'],
    ['lock'],
    ['rename', 'a', 'b', '--because', 'x'],
    ['undo'],
  ];

  it('is told in words by every command, with 2', () =>
    withProject({}, async (project) => {
      const given = { CATALOG_CONTENT: make(project) };
      const ended = await Promise.all([
        ...asked.map((args) => cli(given, ...args)),
        site(given, 'build'),
      ]);
      for (const { code, said: words } of ended) {
        expect(code).toBe(2);
        expect(words).toContain(said);
        expect(words).not.toMatch(/^\s+at /m);
      }
    }));
});

describe('a site that cannot be built or shown as it is asked for', () => {
  it.each([
    [{ SITE_BASE: '/a b/' }, 'build', 'SITE_BASE is "/a b/"'],
    [{ SITE_BASE: '/ü/' }, 'build', 'SITE_BASE is "/ü/"'],
    [{ SITE_BASE: '../' }, 'dev', 'SITE_BASE is "../"'],
    [{ SITE_BASE: 'https://x.example/' }, 'build', 'SITE_BASE is "https://x.example/"'],
    [{ SITE_URL: 'foo' }, 'build', 'SITE_URL is "foo"'],
    [{ SITE_URL: 'ftp://x.example' }, 'build', 'SITE_URL is "ftp://x.example"'],
    [{ SITE_URL: 'https://user:secret@x.example' }, 'build', 'SITE_URL is "https://…@x.example"'],
    [{ SITE_OUT: 'content' }, 'build', 'SITE_OUT is '],
    [{ SITE_OUT: 'package.json' }, 'build', 'a file or a link'],
    [{ SITE_OUT: 'public' }, 'build', 'the folder public'],
    [{ SITE_OUT: 'dist ' }, 'build', 'white space'],
    [{ SITE_OUT: '/proc/site' }, 'build', 'nothing can be written'],
    [{ SITE_OUT: '/nowhere' }, 'preview', 'there is no site in /nowhere'],
  ])('%j %s: %s', async (given, command, words) => {
    const { code, said } = await site(given, command);
    expect(said).toContain(words);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });

  it('is not the command line’s to stumble over, unless it needs the address', async () => {
    expect(await cli({ SITE_URL: 'foo' }, 'export', 'csv')).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^SITE_URL is "foo"/) as string,
    });
  });

  it('has one build at a time', () =>
    withProject({}, ({ root }) => {
      const out = join(root, 'dist');
      markBuild(root, out, process.pid);
      expect(() => markBuild(root, out, process.ppid)).toThrow(
        `another build (process ${process.pid} on `,
      );
      markBuild(root, out, process.pid);
      markBuild(root, join(root, 'elsewhere'), process.ppid);
    }));
});

describe('a build that the system stops', () => {
  it('ends: no process waits for what nobody asks any more', () =>
    withProject({}, async ({ root, content }) => {
      writeFileSync(join(root, '.cache'), 'no folder');
      const out = JSON.stringify({ site: join(root, 'dist'), aside: join(root, 'aside') });
      const places = `{ root: ${JSON.stringify(root)}, out: ${out}, journal: '', records: '' }`;
      const script = `
        const { prepare } = await import('./src/site/build/prepare.ts');
        const { tellFault } = await import('./src/io/tell-faults.ts');
        await prepare(${places}, 'digest', ${JSON.stringify(content)}).catch(tellFault);`;
      const args = ['--input-type=module', '--eval', script];
      const ended = await run(process.execPath, args, { timeout: 30_000 }).then(
        () => ({ code: 0, killed: false, stderr: '' }),
        (error: { code: number; killed: boolean; stderr: string }) => error,
      );
      expect(ended.killed).toBe(false);
      expect(ended.stderr).toMatch(/\.cache\S* cannot be written \((?:ENOTDIR|EEXIST)\)/);
      expect(ended.code).toBe(2);
    }));
});
