import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/cli/commands/validate.ts';
import { runCommand, withProject, writeEntry } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

/** Runs something in a project that holds one entry. */
function withEntry<T>(changes: Change[], use: (project: Project) => T | Promise<T>): Promise<T> {
  return withProject({ example: validEntry(...changes) }, use);
}

/** Runs the command with effects that write down what it does. */
const runValidate = (project: Project, ...args: string[]) => runCommand(validate, project, ...args);

describe('validate', () => {
  it('prints one line and exits with 0 when nothing is wrong', async () => {
    const result = await withEntry([], (project) => runValidate(project));
    expect(result).toEqual({
      code: 0,
      printed: '✓ 0 errors, 0 warnings in 1 entry',
      errors: '',
      reads: 1,
    });
  });

  it('reports a warning and exits with 0', async () => {
    const { code, errors } = await withEntry([['LLM01:2026', 'LLM01:2025']], (f) => runValidate(f));
    expect(code).toBe(0);
    expect(errors).toMatch(
      /^content\/agents\/example\.md:\d+:\d+ {2}warning {2}framework-id-current\n/,
    );
    expect(errors).toMatch(/\n0 errors, 1 warning in 1 entry \(1 fixable\)$/);
  });

  it('reports errors and exits with 1', async () => {
    const result = await withEntry([['kind: platform', 'kind: x']], (project) =>
      runValidate(project),
    );
    expect(result).toMatchObject({ code: 1, printed: '' });
    expect(result.errors).toMatch(/\n1 error, 0 warnings in 1 entry$/);
  });

  it.each([
    [['--fx'], '"--fx" is no option of this command; did you mean "--fix"?'],
    [['--format', 'xml'], '--format is "xml"; it takes text, json, github, sarif or md'],
    [['--changed'], '--changed needs a value: --changed <ref>'],
    [['--changed', 'main', 'dify'], 'name files or give --changed, not both'],
    [['--max-warnings', 'few'], '--max-warnings is "few"; it takes a whole number'],
  ])('refuses %j with 2, and reads nothing', async (args, fault) => {
    const result = await withEntry([], (project) => runValidate(project, ...args));
    expect(result).toMatchObject({ code: 2, printed: '', reads: 0 });
    expect(result.errors).toBe(`${fault}\nFor help: npm run catalog -- validate --help`);
  });

  it('refuses a file that is no entry with 2', async () => {
    const result = await withEntry([], (project) =>
      runValidate(project, 'agents/exampel.md', 'README.md'),
    );
    expect(result).toMatchObject({ code: 2, printed: '' });
    expect(result.errors.split('\n').slice(0, 2)).toEqual([
      'no entry is called "agents/exampel.md"; did you mean "example"?',
      'no entry is called "README.md"',
    ]);
  });

  it('prints its help and reads nothing', async () => {
    const result = await withEntry([], (project) => runValidate(project, '--help'));
    expect(result).toMatchObject({ code: 0, errors: '', reads: 0 });
    expect(result.printed).toMatchInlineSnapshot(`
      "usage: npm run catalog -- validate [files…] [options]

      Reads every entry and reports all that is wrong. With files, only what is wrong with those.
      What --fix fixes, where it can mean one thing only: a misspelt field, a word of a list or an id in
      other letters, the form of a number or a day and quotes around it, the id of a framework that has
      one successor, tabs, white space and line ends; and the comments of the template, once the status
      is set. It never makes a judgement.

      Ends with 0 when nothing is wrong, 1 when something is, 2 when the command was not understood
      or could not do its work.

        --changed <ref>     only what differs from a commit, and what it broke
        --fix               fix what takes no judgement, then report the rest
        --format <form>     text, json, github, sarif or md; text is the default
        --max-warnings <n>  fail when there are more than n warnings
        --help              print this"
    `);
  });

  it('fails when there are more warnings than allowed', async () => {
    const old: Change = ['LLM01:2026', 'LLM01:2025'];
    const codes = await withEntry([old], async (project) => [
      (await runValidate(project, '--max-warnings', '0')).code,
      (await runValidate(project, '--max-warnings', '1')).code,
    ]);
    expect(codes).toEqual([1, 0]);
  });

  it('limits the report to the files that are named', async () => {
    const wrong: Change = ['kind: platform', 'kind: x'];
    const code = await withEntry([wrong], async (project) => {
      writeEntry(
        project,
        'other',
        validEntry(
          ['name: Example', 'name: Other'],
          ['name: Sample', 'name: Another'],
          ['homepage: https://example.com', 'homepage: https://other.example.com'],
        ),
      );
      const codes = [];
      for (const name of ['agents/other.md', 'example'])
        codes.push((await runValidate(project, name)).code);
      return codes;
    });
    expect(code).toEqual([0, 1]);
  });

  it('refuses a file that stands elsewhere, though an entry has its name', () =>
    withEntry([], async (project) => {
      mkdirSync(join(project.root, 'elsewhere'));
      writeFileSync(join(project.root, 'elsewhere/example.md'), 'garbage');
      for (const file of ['elsewhere/example.md', '/nowhere/example.md', '..\\example.md']) {
        const { code, errors } = await runValidate(project, file);
        expect(code).toBe(2);
        expect(errors).toContain(`"${file}" is not in the folder of the entries`);
      }
      for (const file of ['example', 'example.md', 'content/agents/example.md'])
        expect((await runValidate(project, file)).code).toBe(0);
    }));

  it('gives its findings as JSON, with place and path', async () => {
    const { code, printed } = await withEntry([['kind: platform', 'kind: x']], (project) =>
      runValidate(project, '--format', 'json'),
    );
    expect(code).toBe(1);
    const report = JSON.parse(printed) as { version: number; findings: unknown[] };
    expect(report.version).toBe(1);
    expect(report.findings).toMatchObject([
      {
        rule: 'schema',
        severity: 'error',
        file: 'content/agents/example.md',
        path: 'kind',
        length: 1,
      },
    ]);
  });

  it('writes workflow commands that no text of an entry can end', async () => {
    const { printed } = await withEntry(
      [['kind: platform', 'kind: "x\\n::error::y, 100%"']],
      (project) => runValidate(project, '--format', 'github'),
    );
    const [command, ...rest] = printed.split('\n');
    // A runner decodes %25, %0A and %0D in a message, and reads everything else as it stands.
    expect(command).toBe(
      '::error file=content/agents/example.md,line=6,col=7,title=schema::`kind` is `"x\\n::error::y, 100%25"`; it takes framework, platform, coding-agent, browser-agent, assistant, sdk, workflow, mcp-server or skill',
    );
    expect(rest).toEqual(['1 error, 0 warnings in 1 entry']);
  });
});
