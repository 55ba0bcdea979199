import {
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseRef, commitOf, mergeBase } from '#io/git/refs.ts';
import { changedSince, fileAt, textsAt } from '#io/git/git.ts';
import { commitAll, git } from '../../helpers/git-project.ts';
import { withProject, writeEntry } from '../../helpers/run-command.ts';
import type { Project } from '../../helpers/run-command.ts';

/** Why git cannot answer, with the project's folder as a word. */
function faultOf(ask: () => unknown, { root }: Project): string {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof Error) || error.constructor.name !== 'GitFault') throw error;
    return error.message.replaceAll(root, 'ROOT');
  }
  throw new Error('git found nothing wrong');
}

afterEach(() => vi.unstubAllEnvs());

describe('changedSince', () => {
  it('names what was changed, added and removed, committed or not, tracked or not', () =>
    withProject({ a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' }, (project) => {
      commitAll(project);
      git(project.root, 'checkout', '--quiet', '-b', 'topic');
      writeEntry(project, 'b', 'other');
      commitAll(project);
      writeEntry(project, 'c', 'C');
      writeEntry(project, 'staged', 'x');
      git(project.root, 'add', '--all');
      writeEntry(project, 'untracked', 'x');
      rmSync(join(project.content, 'agents/d.md'));
      renameSync(join(project.content, 'agents/e.md'), join(project.content, 'agents/f.md'));
      writeFileSync(join(project.content, 'agents/.hidden'), 'x');
      // One that hides in the place of an entry is a finding, which must not get lost.
      writeFileSync(join(project.content, 'agents/.entry.md'), 'x');
      expect(changedSince(project.content, 'main')).toEqual([
        '.entry',
        'b',
        'c',
        'd',
        'e',
        'f',
        'staged',
        'untracked',
      ]);
    }));

  it('looks from where the two went apart, not from where the ref stands now', () =>
    withProject({ a: 'a', b: 'b' }, (project) => {
      commitAll(project);
      git(project.root, 'branch', 'topic');
      writeEntry(project, 'a', 'on main');
      commitAll(project);
      git(project.root, 'checkout', '--quiet', 'topic');
      expect(changedSince(project.content, 'main')).toEqual([]);
      writeEntry(project, 'b', 'on topic');
      expect(changedSince(project.content, 'main')).toEqual(['b']);
    }));

  it('sees what git is told to ignore, and a change of equal length', () =>
    withProject({ a: 'abc' }, (project) => {
      writeFileSync(join(project.root, '.gitignore'), 'content/agents/new.md\n');
      commitAll(project);
      git(project.root, 'update-index', '--assume-unchanged', 'content/agents/a.md');
      writeEntry(project, 'a', 'abd');
      writeEntry(project, 'new', '');
      expect(changedSince(project.content, 'HEAD')).toEqual(['a', 'new']);
    }));

  it('names a file that can be no entry by its whole name, and never calls it unchanged', () =>
    withProject({ a: 'a' }, (project) => {
      const agents = join(project.content, 'agents');
      symlinkSync('a.md', join(agents, 'link.md'));
      writeFileSync(join(agents, 'b.mdx'), 'x');
      mkdirSync(join(agents, 'folder.md'));
      expect(commitAll(project)).toHaveLength(40);
      expect(changedSince(project.content, 'HEAD')).toEqual(['folder', 'link']);
      writeFileSync(join(agents, 'b.mdx'), 'y');
      expect(changedSince(project.content, 'HEAD')).toEqual(['b.mdx', 'folder', 'link']);
    }));

  it('knows repositories that hash with SHA-256', () =>
    withProject({ a: 'a', b: 'b' }, (project) => {
      expect(commitAll(project, '--object-format=sha256')).toHaveLength(64);
      writeEntry(project, 'b', 'B');
      expect(changedSince(project.content, 'HEAD')).toEqual(['b']);
    }));

  it('asks the repository of the folder, also from within a hook of another', () =>
    withProject({ a: 'a' }, (project) => {
      commitAll(project);
      vi.stubEnv('GIT_DIR', '/nowhere');
      vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
      expect(changedSince(project.content, 'HEAD')).toEqual([]);
    }));

  it('starts no program that a configuration names', () =>
    withProject({ a: 'a' }, (project) => {
      const trap = join(project.root, 'trap');
      writeFileSync(trap, `#!/bin/sh\ntouch '${project.root}/sprung'\n`);
      chmodSync(trap, 0o755);
      writeFileSync(join(project.root, '.gitattributes'), '*.md diff=trap filter=trap\n');
      commitAll(project);
      for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.trap.command'])
        git(project.root, 'config', key, trap);
      git(project.root, 'config', 'filter.trap.clean', trap);
      git(project.root, 'config', 'filter.trap.smudge', trap);
      writeEntry(project, 'a', 'b');
      expect(changedSince(project.content, 'HEAD')).toEqual(['a']);
      expect(textsAt(project.content, commitOf(project.content, 'HEAD'), project.root)).toEqual([
        { id: 'a', file: 'content/agents/a.md', text: 'a' },
      ]);
      expect(existsSync(join(project.root, 'sprung'))).toBe(false);
    }));
});

describe('textsAt and fileAt', () => {
  it('give the entries of a commit byte for byte, in the order of their ids', () =>
    withProject({ b: 'zwei\n\nabc 123\n', a: 'Straße €\n', 'a-b': '' }, (project) => {
      const commit = commitAll(project);
      writeEntry(project, 'a', 'later');
      writeEntry(project, 'later', 'later');
      expect(textsAt(project.content, commit, project.root)).toEqual([
        { id: 'a', file: 'content/agents/a.md', text: 'Straße €\n' },
        { id: 'a-b', file: 'content/agents/a-b.md', text: '' },
        { id: 'b', file: 'content/agents/b.md', text: 'zwei\n\nabc 123\n' },
      ]);
    }));

  it('leave out what could be no entry on the disk', () =>
    withProject({ a: 'a', large: 'x'.repeat(256 * 1024 + 1), Big: 'x' }, (project) => {
      const agents = join(project.content, 'agents');
      symlinkSync('a.md', join(agents, 'link.md'));
      writeFileSync(join(agents, 'b.mdx'), 'x');
      writeFileSync(join(agents, '\tline\n.md'), 'x');
      mkdirSync(join(agents, 'folder.md'));
      writeFileSync(join(agents, 'folder.md/c.md'), 'x');
      const texts = textsAt(project.content, commitAll(project), project.root);
      expect(texts.map(({ id }) => id)).toEqual(['a']);
    }));

  it('give nothing where the folder was not there yet', () =>
    withProject({}, (project) => {
      rmSync(project.content, { recursive: true });
      const commit = commitAll(project);
      mkdirSync(join(project.content, 'agents'), { recursive: true });
      expect(textsAt(project.content, commit)).toEqual([]);
      expect(fileAt(join(project.content, 'moved.yml'), commit)).toBe(undefined);
    }));

  it('give one file beside the entries, at the top of the repository or below', () =>
    withProject({ a: 'a' }, (project) => {
      writeFileSync(join(project.content, 'moved.yml'), '[]\n');
      writeFileSync(join(project.root, 'scores.lock.json'), '{}\n');
      const commit = commitAll(project);
      writeFileSync(join(project.content, 'moved.yml'), 'later');
      expect(fileAt(join(project.content, 'moved.yml'), commit)).toBe('[]\n');
      expect(fileAt(join(project.root, 'scores.lock.json'), commit)).toBe('{}\n');
      expect(fileAt(join(project.root, 'content'), commit)).toBe(undefined);
    }));
});

describe('what cannot be answered is said in one sentence', () => {
  it('no repository, no commit, no such ref', () =>
    withProject({ a: 'a' }, (project) => {
      const { root, content } = project;
      expect(faultOf(() => changedSince(content, 'main'), project)).toBe(
        'ROOT/content is in no git repository: nothing can be compared with a commit',
      );
      expect(faultOf(() => baseRef(join(root, 'no')), project)).toBe('there is no folder ROOT/no');
      git(root, 'init', '--quiet', '--initial-branch=main');
      expect(faultOf(() => baseRef(content), project)).toBe(
        'there is neither origin/main nor main to compare with: name a base',
      );
      expect(faultOf(() => commitOf(content, 'HEAD'), project)).toBe(
        'the repository has no commit yet: commit first',
      );
      commitAll(project);
      expect(faultOf(() => changedSince(content, 'mian'), project)).toBe(
        'git knows no commit "mian": name a branch, a tag or a commit, or fetch it first',
      );
    }));

  it.each(['', '-h', '--output=x', 'main\nx', 'main\0', 'a b', 'main:content', '\u001b[31m'])(
    'refuses %j as a ref',
    (ref) =>
      withProject({ a: 'a' }, (project) => {
        commitAll(project);
        const fault = faultOf(() => changedSince(project.content, ref), project);
        expect(fault).toMatch(/^git knows no commit "/);
        expect(fault).not.toMatch(/[\u0000-\u0009\u001b]/);
      }),
  );

  it('a clone too shallow, and a branch of another origin', () =>
    withProject({ a: 'a' }, async (project) => {
      commitAll(project);
      git(project.root, 'checkout', '--quiet', '-b', 'topic');
      commitAll(project);
      git(project.root, 'checkout', '--quiet', 'main');
      writeEntry(project, 'a', 'b');
      commitAll(project);
      git(project.root, 'checkout', '--quiet', '--orphan', 'other');
      commitAll(project);
      expect(faultOf(() => mergeBase(project.content, 'topic'), project)).toBe(
        '"topic" and what is checked out have no commit in common: name another base',
      );
      await withProject({}, (clone) => {
        const from = `file://${project.root}`;
        git(clone.root, 'clone', '--quiet', '--depth=1', '--no-single-branch', from, 'c');
        git(join(clone.root, 'c'), 'checkout', '--quiet', 'topic');
        expect(faultOf(() => mergeBase(join(clone.root, 'c/content'), 'origin/main'), clone)).toBe(
          'this clone is too shallow to hold what it shares with "origin/main": run git fetch --unshallow',
        );
      });
    }));

  it('a clone that would have to fetch what is asked for', () =>
    withProject({ a: 'a' }, async (project) => {
      commitAll(project);
      git(project.root, 'config', 'uploadpack.allowFilter', 'true');
      await withProject({}, (clone) => {
        const bare = ['--filter=blob:none', '--no-checkout', `file://${project.root}`, 'c'];
        git(clone.root, 'clone', '--quiet', ...bare);
        const folder = join(clone.root, 'c');
        mkdirSync(join(folder, 'content'));
        const head = commitOf(folder, 'HEAD');
        expect(faultOf(() => textsAt(join(folder, 'content'), head), clone)).toMatch(
          /^the commit [0-9a-f]{40} cannot be read: fatal: /,
        );
        // With the network it would have been there.
        expect(git(folder, 'show', 'HEAD:content/agents/a.md')).toBe('a');
      });
    }));

  it('no git', () =>
    withProject({ a: 'a' }, (project) => {
      vi.stubEnv('PATH', project.root);
      expect(faultOf(() => baseRef(project.content), project)).toBe(
        'git is not installed, or not on the PATH: install it, then try again',
      );
    }));
});

describe('baseRef', () => {
  it('prefers the main of the origin to the own one', () =>
    withProject({ a: 'a' }, (project) => {
      commitAll(project);
      expect(baseRef(project.content)).toBe('main');
      git(project.root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
      expect(baseRef(project.content)).toBe('origin/main');
    }));
});
