import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { formatLock, lockRows } from '#domain/catalog/lock.ts';
import { contentChanges } from '#io/git/content-changes.ts';
import { GitFault } from '#io/git/git.ts';
import { readContent } from '#io/read-content.ts';
import { git } from '../../helpers/git-project.ts';
import { outsideGit } from '../../helpers/repository.ts';
import { named } from '../../helpers/named-entry.ts';
import { withProject, writeEntry } from '../../helpers/run-command.ts';
import type { Project } from '../../helpers/run-command.ts';
import { TODAY } from '../../helpers/valid-entry.ts';

afterEach(() => vi.unstubAllEnvs());

/** Commits all that is there, with a message. @returns the hash */
function commit({ root }: Project, ...message: string[]): string {
  if (!existsSync(join(root, '.git'))) git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', ...message.flatMap((part) => ['-m', part]));
  return git(root, 'rev-parse', 'HEAD');
}

/** Gives the last commit other dates. */
function amend({ root }: Project, author: string, committer: string): void {
  const dates = { GIT_AUTHOR_DATE: author, GIT_COMMITTER_DATE: committer };
  const people = ['-c', 'user.name=Author', '-c', 'user.email=author@example.com'];
  execFileSync(
    'git',
    [...['-C', root], ...people, 'commit', '--quiet', '--amend', '--no-edit', `--date=${author}`],
    { env: { ...outsideGit, ...dates } },
  );
}

/** Writes the scores of what is there beside it. */
function writeLock({ root, content }: Project): void {
  const { entries } = readContent(content, { root, today: TODAY });
  writeFileSync(join(root, 'scores.lock.json'), formatLock(lockRows(buildCatalog(entries))));
}

/** The changes as short lines: title, id, kind, scores. */
function told(
  { content }: Pick<Project, 'content'>,
  reach?: { commits: number; versions: number },
) {
  const range = (score: { low: number; high: number } | undefined) => score?.high ?? '-';
  return contentChanges(content, reach).changes.map(
    ({ title, id, kind, from, to }) => `${title}: ${id} ${kind} ${range(from)} ${range(to)}`,
  );
}

const retiredId = (id: string, kind: string, to?: string) =>
  `- { id: ${id}, kind: ${kind}, ${to === undefined ? '' : `to: ${to}, `}on: '2026-11-20', because: So it was. }\n`;

describe('the changes of a content folder', () => {
  it('tell of what was added, re-scored and reworded, with what moved', () =>
    withProject({ a: named('a') }, (project) => {
      const first = commit(project, 'add a');
      writeEntry(project, 'b', named('b'));
      const text = named('a').replace(/value: 0\.\d+/, 'value: 0.95');
      writeEntry(project, 'a', text);
      commit(project, 'change a, add b');
      writeEntry(project, 'b', `${named('b')}\nMore words.\n`);
      const last = commit(project, 'reword b');
      const lines = told(project);
      expect(lines.map((line) => line.replace(/(scored|worded) .*/, '$1'))).toEqual([
        'reword b: b reworded',
        'change a, add b: b added - 8',
        'change a, add b: a rescored',
        'add a: a added - 8',
      ]);
      const { changes, cutOn } = contentChanges(project.content);
      expect(cutOn).toBe(undefined);
      expect(changes.map(({ commit: hash }) => hash).filter((hash) => hash === first)).toHaveLength(
        1,
      );
      expect(changes[0]).toMatchObject({ commit: last, on: '2026-11-21' });
      const change = changes.find(({ kind }) => kind === 'rescored');
      expect(change?.terms).toContainEqual(expect.objectContaining({ kind: 'factor', to: 0.95 }));
      expect(change?.to?.high).toBeGreaterThan(change?.from?.high ?? 11);
    }));

  it('go by the day on which a commit came in, and by none of the future', () =>
    withProject({ a: named('a') }, (project) => {
      commit(project, 'add a');
      writeEntry(project, 'b', named('b'));
      commit(project, 'add b');
      amend(project, '2099-01-01T00:00:00Z', '2026-11-22T00:00:00Z');
      writeEntry(project, 'c', named('c'));
      commit(project, 'add c');
      amend(project, '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z');
      expect(contentChanges(project.content).changes.map(({ id, on }) => `${id} ${on}`)).toEqual([
        'c 2026-11-22',
        'b 2026-11-22',
        'a 2026-11-21',
      ]);
    }));

  it('follow a rename, and tell a withdrawal with its reason', () =>
    withProject({ a: named('a'), b: named('b') }, (project) => {
      commit(project, 'add');
      const agents = join(project.content, 'agents');
      rmSync(join(agents, 'a.md'));
      writeEntry(project, 'c', named('a'));
      writeFileSync(join(project.content, 'moved.yml'), retiredId('a', 'moved', 'c'));
      commit(project, 'rename');
      rmSync(join(agents, 'b.md'));
      const both = retiredId('a', 'moved', 'c') + retiredId('b', 'withdrawn');
      writeFileSync(join(project.content, 'moved.yml'), both);
      commit(project, 'withdraw');
      rmSync(join(agents, 'c.md'));
      commit(project, 'lose');
      const { changes } = contentChanges(project.content);
      expect(changes.map(({ title, id, kind }) => `${title} ${id} ${kind}`)).toEqual([
        'lose c gone',
        'withdraw b withdrawn',
        'rename c renamed',
        'add a added',
        'add b added',
      ]);
      expect(changes[1]).toMatchObject({ because: 'So it was.', to: undefined });
      expect(changes[2]).toMatchObject({ other: 'a', because: 'So it was.' });
    }));

  it('take the recorded score of a version that nobody can read any more', () =>
    withProject({ a: named('a') }, (project) => {
      writeLock(project);
      commit(project, 'add');
      writeEntry(project, 'a', named('a', ['kind: platform', 'kind: platform\nold: field']));
      commit(project, 'break');
      writeEntry(project, 'a', named('a'));
      commit(project, 'fix');
      expect(told(project)).toEqual([
        'fix: a unread 8 8',
        'break: a unread 8 8',
        'add: a added - 8',
      ]);
    }));

  it('see a score that was recorded anew though the entry stayed as it was', () =>
    withProject({ a: named('a') }, (project) => {
      writeLock(project);
      commit(project, 'add');
      const lock = join(project.root, 'scores.lock.json');
      const row = { method: 'AIVSS:0.9', severity: 'medium', score: 5, factorSum: 5, driver: 'x' };
      writeFileSync(lock, `{\n  "a": ${JSON.stringify(row)}\n}\n`);
      commit(project, 'another method');
      writeEntry(project, 'a', named('a').replace(/value: 0\.\d+/, 'value: 0.95'));
      commit(project, 'change');
      writeLock(project);
      commit(project, 'record later');
      expect(told(project).filter((line) => line.includes('method'))).toEqual([
        'another method: a method 8 5',
      ]);
      expect(told(project)[0]).toMatch(/^change: a /);
    }));

  it('show what is too much to compare by its record alone', () =>
    withProject({ a: named('a'), b: named('b') }, (project) => {
      writeLock(project);
      commit(project, 'add');
      writeEntry(project, 'a', `${named('a')}\nMore.\n`);
      commit(project, 'reword a');
      expect(told(project, { commits: 9, versions: 2 })).toEqual([
        'reword a: a reworded 8 8',
        'add: a added - 8',
        'add: b added - 8',
      ]);
      expect(told(project, { commits: 9, versions: 0 })[0]).toBe('reword a: a old 8 8');
      expect(told(project, { commits: 1, versions: 9 })).toHaveLength(1);
    }));

  it('know nothing of what is not committed', () =>
    withProject({ a: named('a') }, (project) => {
      commit(project, 'add');
      const before = contentChanges(project.content);
      writeEntry(project, 'a', named('a').replace('Example', 'Other'));
      writeEntry(project, 'b', named('b'));
      expect(contentChanges(project.content)).toEqual(before);
    }));

  it('take a merge as one step, and its title from where a service puts it', () =>
    withProject({ a: named('a') }, (project) => {
      commit(project, 'add');
      git(project.root, 'checkout', '--quiet', '-b', 'topic');
      writeEntry(project, 'b', named('b'));
      commit(project, 'half of it');
      writeEntry(project, 'c', named('c'));
      commit(project, 'the other half');
      git(project.root, 'checkout', '--quiet', 'main');
      const message = ['-m', 'Merge pull request 1 from x/topic', '-m', 'Add b and c'];
      git(project.root, 'merge', '--quiet', '--no-ff', ...message, 'topic');
      expect(
        contentChanges(project.content).changes.map(({ title, id }) => `${title} ${id}`),
      ).toEqual(['Add b and c b', 'Add b and c c', 'add a']);
    }));

  it('make a hostile message harmless', () =>
    withProject({ a: named('a') }, (project) => {
      commit(project, `\u001b[31m\u202e<b>x</b> ${'long '.repeat(50)}`, ':100644 000000 a b M');
      const [change] = contentChanges(project.content).changes;
      expect(change?.title).not.toMatch(/[\u0000-\u001f\u202e]/);
      expect(change?.title).toMatch(/<b>x<\/b> long .*…$/);
      expect(change?.title.length).toBeLessThanOrEqual(101);
      expect(change?.id).toBe('a');
    }));

  it('say where a shallow clone is cut', () =>
    withProject({ a: named('a') }, async (project) => {
      commit(project, 'add');
      writeEntry(project, 'b', named('b'));
      commit(project, 'add b');
      writeEntry(project, 'c', named('c'));
      commit(project, 'add c');
      await withProject({}, ({ root }) => {
        git(root, 'clone', '--quiet', '--depth=2', `file://${project.root}`, 'c');
        const { changes, cutOn } = contentChanges(join(root, 'c/content'));
        expect(changes.map(({ title }) => title)).toEqual(['add c']);
        expect(cutOn).toBe('2026-11-21');
      });
    }));

  it('start no program that a configuration names', () =>
    withProject({ a: named('a') }, (project) => {
      const trap = join(project.root, 'trap');
      writeFileSync(trap, `#!/bin/sh\ntouch '${project.root}/sprung'\n`);
      chmodSync(trap, 0o755);
      writeLock(project);
      writeFileSync(join(project.root, '.gitattributes'), '* diff=trap filter=trap\n');
      commit(project, 'add');
      const settings = { 'log.showSignature': 'true', 'gpg.program': trap, 'core.pager': trap };
      for (const [key, value] of Object.entries(settings)) git(project.root, 'config', key, value);
      for (const key of ['diff.external', 'diff.trap.command', 'diff.trap.textconv'])
        git(project.root, 'config', key, trap);
      expect(told(project)).toHaveLength(1);
      expect(existsSync(join(project.root, 'sprung'))).toBe(false);
    }));
});

describe('there is no history', () => {
  it('without a repository, a commit, or git', () =>
    withProject({ a: named('a') }, (project) => {
      expect(() => contentChanges(project.content)).toThrow(GitFault);
      git(project.root, 'init', '--quiet', '--initial-branch=main');
      expect(() => contentChanges(project.content)).toThrow(GitFault);
      commit(project, 'add');
      expect(told(project)).toHaveLength(1);
      vi.stubEnv('PATH', project.root);
      expect(() => contentChanges(project.content)).toThrow(GitFault);
    }));

  it('of a folder that no commit has, or that is a repository by itself', () =>
    withProject({}, (project) => {
      const own = join(project.root, 'own');
      commit(project, 'nothing');
      mkdirSync(join(own, 'agents'), { recursive: true });
      expect(contentChanges(own).changes).toEqual([]);
      writeFileSync(join(own, 'agents/a.md'), named('a'));
      commit({ root: own, content: own }, 'own');
      expect(told({ content: own })).toEqual(['own: a added - 8']);
    }));
});
