import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { perform } from '../../src/cli/command.ts';
import { validate } from '../../src/cli/commands/validate.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

const run = promisify(execFile);

/** Runs something with a content folder that holds one entry. */
async function withEntry<T>(
  changes: Change[],
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-cli-'));
  mkdirSync(join(folder, 'agents'));
  writeFileSync(join(folder, 'agents', 'example.md'), validEntry(...changes));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the command with effects that write down what it does. */
async function runValidate(folder: string, ...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  let reads = 0;
  const code = await perform(validate, args, {
    read: () => {
      reads += 1;
      return readContent(folder, { root: folder, today: TODAY });
    },
    print: (text) => printed.push(text),
    error: (text) => errors.push(text),
  });
  return { code, printed, errors: errors.join('\n'), reads };
}

describe('validate', () => {
  it('prints one line and exits with 0 when nothing is wrong', async () => {
    const result = await withEntry([], (folder) => runValidate(folder));
    expect(result).toEqual({
      code: 0,
      printed: ['✓ 0 errors, 0 warnings in 1 entry'],
      errors: '',
      reads: 1,
    });
  });

  it('reports a warning and exits with 0', async () => {
    const { code, errors } = await withEntry([['LLM01:2026', 'LLM01:2025']], (f) => runValidate(f));
    expect(code).toBe(0);
    expect(errors).toMatch(/^agents\/example\.md:\d+:\d+ {2}warning {2}framework-id-current\n/);
    expect(errors).toMatch(/\n0 errors, 1 warning in 1 entry$/);
  });

  it('reports errors and exits with 1', async () => {
    const result = await withEntry([['kind: platform', 'kind: x']], (folder) =>
      runValidate(folder),
    );
    expect(result).toMatchObject({ code: 1, printed: [] });
    expect(result.errors).toMatch(/\n1 error, 0 warnings in 1 entry$/);
  });

  it.each([
    [['--fix'], '"--fix" is no option of this command'],
    [['--format', 'xml'], '--format is "xml"; it takes text, json or github'],
    [['--max-warnings', 'few'], '--max-warnings is "few"; it takes a whole number'],
  ])('refuses %j with 2, and reads nothing', async (args, fault) => {
    const result = await withEntry([], (folder) => runValidate(folder, ...args));
    expect(result).toMatchObject({ code: 2, printed: [], reads: 0 });
    expect(result.errors).toBe(`${fault}\nFor help: npm run catalog -- validate --help`);
  });

  it('refuses a file that is no entry with 2', async () => {
    const result = await withEntry([], (folder) => runValidate(folder, 'agents/exampel.md'));
    expect(result).toMatchObject({ code: 2, printed: [] });
    expect(result.errors).toMatch(/^no entry is called "agents\/exampel\.md"\n/);
  });

  it('prints its help and reads nothing', async () => {
    const result = await withEntry([], (folder) => runValidate(folder, '--help'));
    expect(result).toMatchObject({ code: 0, errors: '', reads: 0 });
    expect(result.printed.join()).toMatch(/^usage: npm run catalog -- validate/);
  });

  it('fails when there are more warnings than allowed', async () => {
    const old: Change = ['LLM01:2026', 'LLM01:2025'];
    const codes = await withEntry([old], async (folder) => [
      (await runValidate(folder, '--max-warnings', '0')).code,
      (await runValidate(folder, '--max-warnings', '1')).code,
    ]);
    expect(codes).toEqual([1, 0]);
  });

  it('limits the report to the files that are named', async () => {
    const wrong: Change = ['kind: platform', 'kind: x'];
    const code = await withEntry([wrong], async (folder) => {
      writeFileSync(
        join(folder, 'agents', 'other.md'),
        validEntry(['name: Example', 'name: Other']),
      );
      const codes = [];
      for (const name of ['agents/other.md', 'example'])
        codes.push((await runValidate(folder, name)).code);
      return codes;
    });
    expect(code).toEqual([0, 1]);
  });

  it('gives its findings as JSON, with place and path', async () => {
    const { code, printed } = await withEntry([['kind: platform', 'kind: x']], (folder) =>
      runValidate(folder, '--format', 'json'),
    );
    expect(code).toBe(1);
    const report = JSON.parse(printed.join()) as { version: number; findings: unknown[] };
    expect(report.version).toBe(1);
    expect(report.findings).toMatchObject([
      { rule: 'schema', severity: 'error', file: 'agents/example.md', path: 'kind', length: 1 },
    ]);
  });

  it('writes workflow commands that no text of an entry can end', async () => {
    const { printed } = await withEntry(
      [['kind: platform', 'kind: "x\\n::error::y, 100%"']],
      (folder) => runValidate(folder, '--format', 'github'),
    );
    const [command = '', ...rest] = printed.join().split('\n');
    expect(command).toMatch(/^::error file=agents\/example\.md,line=\d+,col=\d+,title=schema::/);
    expect(command.split('::')).toHaveLength(3);
    expect(command).not.toMatch(/%(?![0-9A-F]{2})/);
    expect(rest).toEqual(['1 error, 0 warnings in 1 entry']);
  });
});

describe('as a process', () => {
  /** Exit code and output of the command line. */
  async function cli(folder: string, ...args: string[]) {
    const env = { ...process.env, CATALOG_CONTENT: folder };
    const settled = await run(process.execPath, ['src/cli/main.ts', ...args], { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    return { code: settled.code, stdout: settled.stdout, stderr: settled.stderr };
  }

  it('the exit code follows what was found, and errors go to the error stream', async () => {
    const [clean, broken, unknown] = await withEntry([], async (good) =>
      withEntry([['kind: platform', 'kind: x']], async (bad) =>
        Promise.all([cli(good, 'validate'), cli(bad, 'validate'), cli(good, 'validat')]),
      ),
    );
    expect(clean).toEqual({ code: 0, stdout: '✓ 0 errors, 0 warnings in 1 entry\n', stderr: '' });
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('1 error, 0 warnings in 1 entry');
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/^no command "validat"\n\nusage: .*\n\n {2}validate/);
    // A process starts slowly where other tests hold every core.
  }, 30_000);
});
