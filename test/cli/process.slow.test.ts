import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const run = promisify(execFile);

/** Exit code and output of the command line, as a process. */
async function cli(project: Project, ...args: string[]) {
  const env = { ...process.env, CATALOG_CONTENT: project.content };
  const settled = await run(process.execPath, ['src/cli/main.ts', ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: settled.code, stdout: settled.stdout, stderr: settled.stderr };
}

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

  it('lock writes beside the folder that CATALOG_CONTENT names', async () => {
    await withProject({ example: validEntry() }, async (project) => {
      const file = join(project.root, 'scores.lock.json');
      const { stdout } = await cli(project, 'lock');
      expect(stdout).toBe(`✓ wrote ${relative(process.cwd(), file)}: 1 id\n`);
      expect(readFileSync(file, 'utf8')).toContain('\n  "example": {"method":');
    });
  });
});
