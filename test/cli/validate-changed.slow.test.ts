import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/cli/commands/validate.ts';
import { commitAll, git } from '../helpers/git-project.ts';
import { runCommand, withProject, writeEntry } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

/** A correct entry with names and a homepage of its own. */
function entry(name: string, ...changes: Change[]): string {
  return validEntry(
    ['name: Example Agent', `name: ${name}`],
    ['name: Sample Agent', `name: Sample ${name}`],
    ['https://example.com', `https://${name.toLowerCase().replace(' ', '-')}.example.com`],
    ...changes,
  );
}

const OLD: Change = ['LLM01:2026', 'LLM01:2025'];

/** File and rule of each finding of what changed since a ref. */
async function changed(project: Project, ref = 'main') {
  const { code, printed } = await runCommand(
    validate,
    project,
    ...['--format', 'json', '--changed', ref],
  );
  const { entries, findings } = JSON.parse(printed) as {
    entries: number;
    findings: { file: string; rule: string }[];
  };
  const told = findings.map(({ file, rule }) => `${file.replace('content/', '')} ${rule}`);
  return { code, entries, told };
}

/** Runs something in a repository with three entries, of which each has one warning. */
function withRepository(use: (project: Project) => Promise<void>): Promise<void> {
  const entries = { ant: entry('Ant', OLD), bee: entry('Bee', OLD), cow: entry('Cow', OLD) };
  return withProject(entries, async (project) => {
    commitAll(project);
    git(project.root, 'switch', '--quiet', '--create', 'branch');
    await use(project);
  });
}

describe('--changed', () => {
  it('tells nothing of what is as it was', () =>
    withRepository(async (project) => {
      expect(await changed(project)).toEqual({ code: 0, entries: 0, told: [] });
    }));

  it('tells what is wrong with what was changed, committed or not, and with what is new', () =>
    withRepository(async (project) => {
      writeEntry(project, 'ant', entry('Ant', OLD, ['kind: platform', 'kind: x']));
      commitAll(project);
      writeEntry(project, 'bee', entry('Bee Two', OLD));
      writeEntry(project, 'dog', 'no entry\n');
      expect(await changed(project)).toEqual({
        code: 1,
        entries: 3,
        told: [
          'agents/ant.md schema',
          'agents/ant.md framework-id-current',
          'agents/bee.md framework-id-current',
          'agents/dog.md front-matter',
        ],
      });
    }));

  it('tells what a change breaks in another entry', () =>
    withRepository(async (project) => {
      writeEntry(project, 'ant', entry('Cow'));
      expect(await changed(project)).toEqual({
        code: 1,
        entries: 1,
        told: [
          'agents/cow.md names-are-unique',
          'agents/cow.md products-are-unique',
          'agents/cow.md names-are-unique',
        ],
      });
    }));

  it('tells what is wrong with files that are no entries', () =>
    withRepository(async (project) => {
      writeFileSync(join(project.content, 'agents/notes.txt'), 'a');
      writeFileSync(join(project.content, 'moved.yml'), 'a: b\n');
      rmSync(join(project.content, 'agents/ant.md'));
      expect((await changed(project)).told).toEqual(['agents/notes.txt file', 'moved.yml schema']);
    }));

  it('goes by where the branches went apart, not by what main did since', () =>
    withRepository(async (project) => {
      git(project.root, 'switch', '--quiet', 'main');
      writeEntry(project, 'ant', entry('Ant Two', OLD));
      commitAll(project);
      git(project.root, 'switch', '--quiet', 'branch');
      expect((await changed(project)).told).toEqual([]);
    }));

  it('fixes what was changed and nothing else', () =>
    withRepository(async (project) => {
      writeEntry(project, 'bee', entry('Bee Two', OLD));
      const { printed } = await runCommand(validate, project, '--fix', '--changed', 'main');
      expect(printed).toBe(
        'fixed content/agents/bee.md:68 framework-id-current `LLM01:2025` → `LLM01:2026`\n✓ 0 errors, 0 warnings in 1 entry',
      );
    }));

  it.each(['nowhere', '--output=x', ''])('refuses the ref “%s” with 2, in one sentence', (ref) =>
    withRepository(async (project) => {
      const { code, printed, errors } = await runCommand(validate, project, `--changed=${ref}`);
      expect({ code, printed }).toEqual({ code: 2, printed: '' });
      expect(errors.split('\n')[0]).toMatch(/^(git knows no commit|--changed needs a value)/);
    }),
  );

  it('refuses a folder without a repository with 2', () =>
    withProject({ ant: entry('Ant') }, async (project) => {
      const { code, printed, errors } = await runCommand(validate, project, '--changed', 'main');
      expect({ code, printed }).toEqual({ code: 2, printed: '' });
      expect(errors).toMatch(/is in no git repository/);
    }));
});
