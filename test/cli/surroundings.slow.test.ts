import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import type { Command } from '../../src/cli/command.ts';
import { lock } from '../../src/cli/commands/lock.ts';
import { rename } from '../../src/cli/commands/rename.ts';
import { undo } from '../../src/cli/commands/undo.ts';
import { validate } from '../../src/cli/commands/validate.ts';
import type { AllEffects } from '../../src/cli/effects.ts';
import { effects } from '../../src/cli/real-effects.ts';
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

/** Carries a command out as the command line does, on the content folder that the variable names. */
async function carryOut(command: Command<AllEffects>, ...args: string[]) {
  const said: string[] = [];
  const write = {
    print: (text: string) => said.push(text),
    error: (text: string) => said.push(text),
  };
  return { code: await runCommand(command, args, { ...effects, ...write }), said: said.join('\n') };
}

describe.each(contents)('a content folder that %s', (_what, make, said) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is told in words by every command, with 2', () =>
    withProject({}, async (project) => {
      const given = { CATALOG_CONTENT: make(project) };
      vi.stubEnv('CATALOG_CONTENT', given.CATALOG_CONTENT);
      const ended = await Promise.all([
        carryOut(validate, '--changed', 'HEAD'),
        carryOut(lock),
        carryOut(rename, 'a', 'b', '--because', 'x'),
        carryOut(undo),
        cli(given, 'validate'),
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
    [{ SITE_FORMATS: 'csv,pdf' }, 'build', 'SITE_FORMATS is "csv,pdf"'],
    [{ SITE_OUT: 'content' }, 'build', 'SITE_OUT is '],
    [{ SITE_OUT: 'package.json' }, 'build', 'a file or a link'],
    [{ SITE_OUT: 'public' }, 'build', 'no build made'],
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
      const bundle = JSON.stringify(join(root, '.cache/bundles/b'));
      const places = `{ root: ${JSON.stringify(root)}, bundle: ${bundle}, out: ${out}, journal: '', records: '' }`;
      const script = `
        const { prepare } = await import('./src/site/build/prepare.ts');
        const { withPool } = await import('./src/site/build/pool.ts');
        const { tellFault } = await import('./src/io/tell-faults.ts');
        const build = (pool) => prepare(pool, ${places}, 'digest', ${JSON.stringify(content)});
        await withPool(false, build).catch(tellFault);`;
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
