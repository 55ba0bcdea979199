import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeFiles } from '#io/atomic-change.ts';
import { realDisk } from '#io/disk.ts';
import type { Disk } from '#io/disk.ts';
import { removeLeftovers } from '#io/folder-owner.ts';
import { finishChange, undoChange } from '#io/settle-change.ts';
import { readContent } from '#io/read-content.ts';
import type { Change } from '#io/change-journal.ts';
import { UNFINISHED } from '#io/change-journal.ts';
import { filesOf } from '../helpers/files-of.ts';
import { named } from '../helpers/named-entry.ts';
import { withProject, writeEntry } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { TODAY } from '../helpers/valid-entry.ts';

/** A disk that dies at a step: whatever is asked of it from there on, it does not do. */
function dyingDisk(at: number, isTorn: boolean): Disk & { readonly isDead: () => boolean } {
  let steps = 0;
  const step = (last: () => void, act: () => void) => {
    steps += 1;
    if (steps === at) last();
    if (steps >= at) throw new Error('the power is off');
    act();
  };
  return {
    write: (path, text) =>
      step(
        () => isTorn && realDisk.write(path, text.slice(0, text.length / 2)),
        () => realDisk.write(path, text),
      ),
    rename: (from, to) =>
      step(
        () => undefined,
        () => realDisk.rename(from, to),
      ),
    place: (from, to) =>
      step(
        () => undefined,
        () => realDisk.place(from, to),
      ),
    remove: (path) =>
      step(
        () => undefined,
        () => realDisk.remove(path),
      ),
    isDead: () => steps >= at,
  };
}

/** Runs until the disk dies. @returns true when it did */
function runUntilDeath(disk: ReturnType<typeof dyingDisk>, act: () => void): boolean {
  try {
    act();
  } catch (error) {
    if (!disk.isDead()) throw error;
  }
  return disk.isDead();
}

const LOCK = '{"old": 1}\n';

const change: Change = {
  command: 'rename old young',
  steps: [
    { at: { entry: 'young' }, was: null, text: named('old') },
    {
      at: { entry: 'other' },
      was: named('other'),
      text: named('other', ['It calls tools.', 'It calls a tool.']),
    },
    {
      at: { file: 'moved' },
      was: null,
      text: `- { id: old, kind: moved, to: young, on: '${TODAY}', because: x }\n`,
    },
    { at: { file: 'lock' }, was: LOCK, text: '{}\n' },
    { at: { entry: 'old' }, was: named('old'), text: null },
  ],
};

/** A project before the change, and what its files are before and after. */
function withOld<T>(use: (project: Project, old: object, young: object) => T): Promise<T> {
  return withProject({ old: named('old'), other: named('other') }, async (project) => {
    writeFileSync(join(project.root, 'scores.lock.json'), LOCK);
    const old = filesOf(project);
    const young = await withProject({ old: named('old'), other: named('other') }, (twin) => {
      writeFileSync(join(twin.root, 'scores.lock.json'), LOCK);
      changeFiles(twin.content, change);
      return filesOf(twin);
    });
    return use(project, old, young);
  });
}

/** The files of a project, when the next command has cleaned up. */
function cleaned(project: Project): Record<string, string> {
  removeLeftovers(project.content);
  return filesOf(project);
}

/** Whether a change came to its end. */
function settled(result: ReturnType<typeof finishChange>): boolean | undefined {
  return result && 'done' in result ? result.done : undefined;
}

/** Two calls to the disk for each file that is written, one for each that goes. */
const STEPS = 2 + 4 * 2 + 1 + 1;

describe('a change of several files', () => {
  it('is carried out, and leaves nothing behind', () =>
    withOld((project, old, young) => {
      changeFiles(project.content, change);
      expect(filesOf(project)).toEqual(young);
      expect(young).not.toEqual(old);
      expect(Object.keys(young)).toEqual([
        'content/agents/other.md',
        'content/agents/young.md',
        'content/moved.yml',
        'scores.lock.json',
      ]);
      expect(finishChange(project.content)).toBe(undefined);
    }));

  const steps = Array.from({ length: STEPS }, (_, index) => index + 1);

  it.each(steps.flatMap((at) => [false, true].map((isTorn) => [at, isTorn] as const)))(
    'that dies at step %i (torn: %j) is as if it had not begun, or is finished, or says so',
    (at, isTorn) =>
      withOld((project, old, young) => {
        const disk = dyingDisk(at, isTorn);
        expect(runUntilDeath(disk, () => changeFiles(project.content, change, disk))).toBe(true);
        const begun = existsSync(join(project.content, UNFINISHED));
        expect(begun).toBe(at > 2);
        const { findings } = readContent(project.content, { root: project.root, today: TODAY });
        expect(findings.filter(({ rule }) => rule === 'unfinished')).toHaveLength(begun ? 1 : 0);
        if (!begun) expect(findings).toEqual([]);
        expect(settled(finishChange(project.content))).toBe(begun ? true : undefined);
        expect(cleaned(project)).toEqual(begun ? young : old);
      }),
  );

  it.each(steps.filter((at) => at > 2))('that dies at step %i can be taken back', (at) =>
    withOld((project, old) => {
      const disk = dyingDisk(at, true);
      runUntilDeath(disk, () => changeFiles(project.content, change, disk));
      expect(settled(undoChange(project.content))).toBe(true);
      expect(cleaned(project)).toEqual(old);
      expect(undoChange(project.content)).toBe(undefined);
    }),
  );

  it('that is done can be taken back, also when that dies at each step', () =>
    withOld((project, old) => {
      changeFiles(project.content, change);
      let deaths = 0;
      for (let at = 1; at <= STEPS; at += 1) {
        const disk = dyingDisk(at, true);
        if (runUntilDeath(disk, () => undoChange(project.content, false, disk))) deaths += 1;
        else break;
      }
      expect(deaths).toBeGreaterThan(3);
      expect(cleaned(project)).toEqual(old);
    }));

  it('does nothing when a file is not as it was found', () =>
    withOld((project) => {
      writeEntry(project, 'other', 'mine');
      const before = filesOf(project);
      expect(() => changeFiles(project.content, change)).toThrow('changed meanwhile');
      expect(filesOf(project)).toEqual(before);
    }));

  const MINE = 'what a person wrote';

  it.each(
    ['old', 'young', 'other'].flatMap((id) =>
      steps.filter((at) => at > 2).map((at) => [id, at] as const),
    ),
  )('never touches %s when somebody wrote in it after step %i, whatever is asked', (id, at) =>
    withOld((project) => {
      const disk = dyingDisk(at, true);
      runUntilDeath(disk, () => changeFiles(project.content, change, disk));
      writeEntry(project, id, MINE);
      const before = filesOf(project);
      expect(finishChange(project.content)).toMatchObject({
        done: false,
        changed: [{ entry: id }],
      });
      expect(undoChange(project.content)).toMatchObject({ done: false });
      expect(filesOf(project)).toEqual(before);
      if (at % 2 === 0) undoChange(project.content, true);
      else finishChange(project.content, true);
      expect(existsSync(join(project.content, UNFINISHED))).toBe(false);
      const kept = join(project.content, '.changes/kept', `1-${id}.md`);
      const path = at % 2 === 0 ? join(project.content, 'agents', `${id}.md`) : kept;
      expect(readFileSync(path, 'utf8')).toBe(MINE);
    }),
  );

  it('keeps what stood where another text stands now, when it is taken back', () =>
    withOld((project) => {
      const disk = dyingDisk(STEPS, false);
      runUntilDeath(disk, () => changeFiles(project.content, change, disk));
      writeEntry(project, 'old', 'of another branch');
      expect(undoChange(project.content, true)).toMatchObject({
        done: true,
        kept: ['.changes/kept/1-old.md'],
      });
      const kept = join(project.content, '.changes/kept/1-old.md');
      expect(readFileSync(kept, 'utf8')).toBe(named('old'));
    }));

  it('counts its steps right: with one more, nothing dies', () =>
    withOld((project, _old, young) => {
      const disk = dyingDisk(STEPS + 1, false);
      expect(runUntilDeath(disk, () => changeFiles(project.content, change, disk))).toBe(false);
      expect(filesOf(project)).toEqual(young);
    }));

  it('is also finished when finishing it dies, at each step, again and again', () =>
    withOld((project, _old, young) => {
      const first = dyingDisk(5, true);
      runUntilDeath(first, () => changeFiles(project.content, change, first));
      let deaths = 0;
      for (let at = 1; at <= STEPS; at += 1) {
        const disk = dyingDisk(at, true);
        if (runUntilDeath(disk, () => finishChange(project.content, false, disk))) deaths += 1;
        if (!existsSync(join(project.content, UNFINISHED))) break;
      }
      finishChange(project.content);
      expect(deaths).toBeGreaterThan(3);
      expect(cleaned(project)).toEqual(young);
    }));
});

describe('what stands in the place of an unfinished change', () => {
  const hostile: [what: string, text: string][] = [
    ['no JSON', 'x'],
    ['half of one', JSON.stringify(change).slice(0, 99)],
    [
      'a path',
      JSON.stringify({ ...change, steps: [{ at: { entry: '../../x' }, was: null, text: 'x' }] }),
    ],
    [
      'another file',
      JSON.stringify({ ...change, steps: [{ at: { file: '../x' }, was: null, text: 'x' }] }),
    ],
    [
      'a file of any path',
      JSON.stringify({ ...change, steps: [{ at: { path: '/x' }, was: null, text: '' }] }),
    ],
    ['no text', JSON.stringify({ ...change, steps: [{ at: { entry: 'a' }, was: null }] })],
    [
      'without what was found',
      JSON.stringify({ ...change, steps: [{ at: { entry: 'a' }, text: 'x' }] }),
    ],
    ['a command for a shell', JSON.stringify({ ...change, command: 'rename a b; rm -r .' })],
    ['nothing', 'null'],
  ];

  it.each(hostile)('is never carried out when it is %s, and is a finding', (_what, text) =>
    withOld((project) => {
      writeFileSync(join(project.content, UNFINISHED), text);
      const before = filesOf(project);
      const fault = 'is not a change that a command wrote down: look at it and remove it';
      expect(finishChange(project.content)).toEqual({ fault });
      expect(filesOf(project)).toEqual(before);
      const { findings } = readContent(project.content, { root: project.root, today: TODAY });
      expect(findings).toMatchObject([
        {
          rule: 'unfinished',
          severity: 'error',
          file: 'content/.unfinished.json',
          message: `the file ${fault}`,
        },
      ]);
    }),
  );

  it('and no link beside a file is followed', () =>
    withOld((project, _old, young) => {
      const target = join(project.root, 'target');
      writeFileSync(target, 'precious');
      for (const folder of ['content', 'content/agents', '.'])
        symlinkSync(target, join(project.root, folder, '.unfinished.tmp'));
      changeFiles(project.content, change);
      expect(filesOf(project)).toEqual({ ...young, target: 'precious' });
    }));
});
