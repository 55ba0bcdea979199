import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exclusively } from '#io/folder-owner.ts';
import { filesOf } from '../helpers/files-of.ts';
import { named } from '../helpers/named-entry.ts';
import { withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';

const markOf = ({ content }: Project) => join(content, '.changes/owner.json');

/** Puts the mark of somebody up. */
function mark(project: Project, owner: object): void {
  mkdirSync(join(project.content, '.changes'), { recursive: true });
  writeFileSync(markOf(project), JSON.stringify(owner));
}

const other = { host: hostname(), command: 'rename a b', token: 'x' };

/** Runs a command of the catalog as a process. @returns its exit code and what it said */
function start(
  project: Project,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, CATALOG_CONTENT: project.content },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, said })));
}

describe('a content folder has one owner at a time', () => {
  it('each waits for the other, and nothing is left', () =>
    withProject({}, async (project) => {
      let inside = 0;
      let most = 0;
      const work = async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 20));
        inside -= 1;
      };
      const all = Array.from({ length: 5 }, () => exclusively(project.content, 'x', work));
      await Promise.all(all);
      expect(most).toBe(1);
      expect(existsSync(markOf(project))).toBe(false);
    }));

  it('who waits in vain is told whom for', () =>
    withProject({}, async (project) => {
      mark(project, { ...other, pid: process.pid });
      const run = exclusively(project.content, 'x', () => undefined, 100);
      await expect(run).rejects.toThrow(
        `\`rename a b\` is changing the entries (process ${process.pid} on ${hostname()}): run this again when it has ended.`,
      );
    }));

  it.each([
    ['that has ended', () => ({ ...other, pid: spawnSync('true').pid })],
    ['whose number another process has now', () => ({ ...other, pid: process.pid, start: '1' })],
    ['of which nobody can read anything', () => ({})],
  ])('a process %s is none', (_what, owner) =>
    withProject({}, async (project) => {
      mark(project, owner());
      expect(await exclusively(project.content, 'x', () => 'done', 5000)).toBe('done');
    }),
  );

  it('a failure ends it as well', () =>
    withProject({}, async (project) => {
      const fails = () => Promise.reject(new Error('x'));
      await expect(exclusively(project.content, 'x', fails)).rejects.toThrow('x');
      expect(await exclusively(project.content, 'x', () => 'done')).toBe('done');
    }));
});

it('two renames at once are both done, with both retired ids', () =>
  withProject({ a: named('a'), b: named('b'), c: named('c') }, async (project) => {
    const because = ['--because', 'It was renamed.'];
    const ended = await Promise.all(
      ['a', 'b', 'c'].map((id) => start(project, 'rename', id, `${id}-2`, ...because)),
    );
    expect(ended.map(({ code, said }) => (code === 0 ? '' : said))).toEqual(['', '', '']);
    const files = filesOf(project);
    expect(files['content/moved.yml']?.match(/^- id: [abc]$/gm)?.sort()).toEqual([
      '- id: a',
      '- id: b',
      '- id: c',
    ]);
    expect((await start(project, 'lock', '--check')).code).toBe(0);
    expect(Object.keys(files).filter((name) => name.includes('unfinished'))).toEqual([]);
  }));
