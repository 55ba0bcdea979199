import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pastIds } from '#io/git/past-ids.ts';
import { rename } from '../../../src/cli/commands/rename.ts';
import { validate } from '../../../src/cli/commands/validate.ts';
import { withdraw } from '../../../src/cli/commands/withdraw.ts';
import { commitAll, git } from '../../helpers/git-project.ts';
import { named } from '../../helpers/named-entry.ts';
import { runCommand, withProject, writeEntry } from '../../helpers/run-command.ts';
import type { Project } from '../../helpers/run-command.ts';
import { filesOf } from '../../helpers/files-of.ts';

const entryFile = ({ content }: Project, id: string) => join(content, 'agents', `${id}.md`);
const moved = ({ content }: Project) => join(content, 'moved.yml');

const withdrawn = (id: string) =>
  `- { id: ${id}, kind: withdrawn, on: '2026-11-21', because: 'The product is no more.' }\n`;

/** A project in which `old` was committed, and is gone since. */
function withGone(use: (project: Project) => void | Promise<void>): Promise<void> {
  return withProject({ old: named('old'), kept: named('kept') }, async (project) => {
    commitAll(project);
    rmSync(entryFile(project, 'old'));
    commitAll(project);
    await use(project);
  });
}

describe('the ids that ever had an entry', () => {
  it('are those of the history, and nothing is known without one', () =>
    withGone((project) => {
      writeEntry(project, 'young', named('young'));
      expect(pastIds(project.content)).toEqual(new Set(['old', 'kept']));
      rmSync(join(project.root, '.git'), { recursive: true });
      expect(pastIds(project.content)).toBe(undefined);
    }));

  it('are not known of a folder that was never committed', () =>
    withProject({ old: named('old') }, (project) => {
      writeFileSync(join(project.root, '.gitignore'), 'content\n');
      git(project.root, 'init', '--quiet');
      git(project.root, 'add', '.gitignore');
      git(project.root, 'commit', '--quiet', '--message=state');
      expect(pastIds(project.content)).toBe(undefined);
    }));

  it('are believed of the commit at which a shallow clone is cut, and of no later one', () =>
    withGone((project) => {
      writeFileSync(moved(project), withdrawn('old'));
      commitAll(project);
      const clone = join(project.root, 'clone');
      git(project.root, 'clone', '--quiet', '--depth=1', `file://${project.root}`, clone);
      const cut = { root: clone, content: join(clone, 'content') };
      expect(pastIds(cut.content)).toEqual(new Set(['kept', 'old']));
      writeFileSync(moved(cut), withdrawn('old') + withdrawn('made-up'));
      git(clone, 'commit', '--quiet', '--all', '--message=a pull request');
      expect(pastIds(cut.content)).toEqual(new Set(['kept', 'old']));
    }));
});

describe('a retired id', () => {
  it('of an entry that was is fine, and one that never was is refused at its place', () =>
    withGone(async (project) => {
      writeFileSync(moved(project), withdrawn('old') + withdrawn('never-existed'));
      const { code, errors } = await runCommand(validate, project);
      expect(code).toBe(1);
      expect(errors).toContain('content/moved.yml:2');
      expect(errors).toContain('`never-existed` never had an entry');
      expect(errors).not.toContain('`old`');
    }));

  it('is not written of what was never committed; what led to it leads on', () =>
    withProject({ first: named('first') }, async (project) => {
      commitAll(project);
      const because = ['--because', 'It has another name.'];
      expect((await runCommand(rename, project, 'first', 'second', ...because)).errors).toBe('');
      expect((await runCommand(rename, project, 'second', 'third')).errors).toBe('');
      expect(filesOf(project)['content/moved.yml']).toBe(`- id: first
  kind: moved
  to: third
  on: '2026-11-28'
  because: 'It has another name.'
`);
      expect((await runCommand(validate, project)).errors).toBe('');
      expect((await runCommand(withdraw, project, 'third', ...because)).errors).toContain(
        '"third" was never committed, so it has no address to keep: remove content/agents/third.md',
      );
    }));

  it('may be of an entry that another branch renamed and this one merged', () =>
    withProject({ old: named('old') }, async (project) => {
      commitAll(project);
      git(project.root, 'switch', '--quiet', '--create', 'side');
      writeEntry(project, 'brief', named('brief'));
      git(project.root, 'add', '.');
      git(project.root, 'commit', '--quiet', '--message=add');
      git(project.root, 'switch', '--quiet', 'main');
      git(project.root, 'merge', '--quiet', '--no-ff', 'side', '--message=merge');
      renameSync(entryFile(project, 'brief'), entryFile(project, 'long'));
      writeFileSync(
        moved(project),
        `- { id: brief, kind: moved, to: long, on: '2026-11-21', because: 'Renamed.' }\n`,
      );
      expect((await runCommand(validate, project)).errors).not.toContain('never had');
    }));
});
