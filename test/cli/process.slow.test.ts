import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const run = promisify(execFile);

/** Exit code and output of a script, as a process. */
async function script(file: string, variables: NodeJS.ProcessEnv, ...args: string[]) {
  const env = { ...process.env, ...variables };
  const settled = await run(process.execPath, [file, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: settled.code, stdout: settled.stdout, stderr: settled.stderr };
}

/** The same of the command line, in a project. */
const cli = ({ content }: Project, ...args: string[]) =>
  script('src/cli/main.ts', { CATALOG_CONTENT: content }, ...args);

describe('as a process', () => {
  it('the exit code follows what was found, and errors go to the error stream', async () => {
    const bad = { example: validEntry(['kind: platform', 'kind: x']) };
    const [clean, broken, unknown] = await withProject({ example: validEntry() }, (good) =>
      withProject(bad, (wrong) =>
        Promise.all([cli(good, 'validate'), cli(wrong, 'validate'), cli(good, 'validat')]),
      ),
    );
    expect(clean).toEqual({ code: 0, stdout: '✓ 0 errors, 0 warnings in 1 entry\n', stderr: '' });
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('1 error, 0 warnings in 1 entry');
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/^no command "validat"\n\nusage: [\s\S]*\n {2}validate/);
  });

  it('a private catalog links into the network that CATALOG_DOMAINS names, and into no other', async () => {
    const text = validEntry(
      ['homepage: https://example.com', 'homepage: https://wiki.corp.internal/agent'],
      ['url: https://docs.example.com/start', 'url: https://docs.corp.internal/start'],
    );
    await withProject({ example: text }, async ({ content }) => {
      const validate = (CATALOG_DOMAINS: string) =>
        script('src/cli/main.ts', { CATALOG_CONTENT: content, CATALOG_DOMAINS }, 'validate');
      expect(await validate('corp.internal')).toMatchObject({ code: 0, stderr: '' });
      for (const domains of ['', 'lan']) {
        const { code, stderr } = await validate(domains);
        expect(code).toBe(1);
        expect(stderr.match(/error {2}host-is-known/g)).toHaveLength(2);
      }
      expect(await validate('corp.example')).toMatchObject({ code: 2, stdout: '' });
    });
  });

  it('who stands in a repository of entries, as npm tells, names its folder and reads names from there', async () => {
    const bad = validEntry(['kind: platform', 'kind: x']);
    await withProject({ example: bad }, async ({ root }) => {
      const variables = { CATALOG_CONTENT: 'content', INIT_CWD: root };
      const { code, stderr } = await script('src/cli/main.ts', variables, 'validate');
      expect(code).toBe(1);
      expect(stderr).toMatch(/^content\/agents\/example\.md:\d+:\d+ {2}error {2}schema\n/);
      expect(stderr).toContain('in 1 entry');
    });
  });

  it('lock writes beside the folder that CATALOG_CONTENT names', async () => {
    await withProject({ example: validEntry() }, async (project) => {
      const file = join(project.root, 'scores.lock.json');
      const { stdout } = await cli(project, 'lock');
      expect(stdout).toBe(`✓ wrote ${relative(process.cwd(), file)}: 1 id\n`);
      expect(readFileSync(file, 'utf8')).toContain('\n  "example": {"method":');
    });
  });
});

describe('a setting that is none', () => {
  const rule = ['rules', 'mapped-layer-has-source'];

  it.each([
    ['a command', 'src/cli/main.ts', rule],
    ['build', 'src/site/build/main.ts', []],
    ['dev', 'src/site/run-astro.ts', ['dev']],
    ['preview', 'src/site/run-astro.ts', ['preview']],
  ])('stops %s where it is a slip, before anything is done', async (_, file, args) => {
    const { code, stdout, stderr } = await script(file, { SITE_FORMAT: 'all' }, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^SITE_FORMAT is no setting\. Did you mean SITE_FORMATS\? /);
  });

  it('is told on the error stream, and stops nothing, where it may belong to another program', async () => {
    const file = 'src/cli/main.ts';
    const [plain, told] = await Promise.all([
      script(file, {}, ...rule),
      script(file, { SITE_NAME: 'x' }, ...rule),
    ]);
    expect(told).toMatchObject({ code: 0, stdout: plain.stdout });
    expect(told.stderr).toContain('SITE_NAME is no setting');
  });

  it('does not stop the help', async () => {
    const { code } = await script('src/cli/main.ts', { SITE_FORMAT: 'all' }, 'rules', '--help');
    expect(code).toBe(0);
  });
});
