import type { Content } from '#reader/content.ts';
import type { EntryFiles } from '#io/entry-files.ts';
import type { ContentTexts } from '#io/read-content.ts';
import type { EntryText } from '#reader/read-texts.ts';
import type { Step } from '#io/change-journal.ts';
import { columns } from './arguments.ts';

/** A content folder, read: its texts, and what they say. */
export type Opened = {
  readonly files: EntryFiles;
  readonly texts: ContentTexts;
  readonly content: Content;
};

/** How a content folder is to be. */
export type NextState = {
  /** The command without its options, to be written down while the change is under way. */
  readonly command: string;
  readonly texts: readonly EntryText[];
  /** The file of retired ids; undefined where there is to be none. */
  readonly moved: string | undefined;
  /** What the findings of a file are to be compared with, where its name changes. */
  readonly renamed: ReadonlyMap<string, string>;
  /** True where new warnings are no reason to change nothing: a person follows. */
  readonly mayWarn?: boolean;
};

/**
 * The steps from one state to the next; what goes, goes last.
 * @param next how the folder is to be
 * @param opened how it is
 * @param lock the text of the lock file
 */
export function stepsTo(next: NextState, { texts: now }: Opened, lock: string): Step[] {
  const old = new Map(now.texts.map(({ id, text }) => [id, text]));
  const ids = new Set(next.texts.map(({ id }) => id));
  const written = next.texts.filter(({ id, text }) => old.get(id) !== text);
  const moved: Step[] =
    next.moved === undefined || next.moved === now.moved?.text
      ? []
      : [{ at: { file: 'moved' }, text: next.moved }];
  return [
    ...written.map(({ id, text }) => ({ at: { entry: id }, text })),
    ...moved,
    { at: { file: 'lock' }, text: lock },
    ...[...old.keys()]
      .filter((id) => !ids.has(id))
      .map((id) => ({ at: { entry: id }, text: null })),
  ];
}

/** True for a step that makes a file that was not there. */
function isNew({ at, text }: Step, { texts }: Opened, hadLock: boolean): boolean {
  if (text === null) return false;
  if ('entry' in at) return !texts.texts.some(({ id }) => id === at.entry);
  return at.file === 'moved' ? texts.moved === undefined : !hadLock;
}

/**
 * What the steps do, one line a file, and how to take it back.
 * @param opened the folder before them
 * @param steps what is done
 * @param hadLock true when there was a lock file
 */
export function summary(opened: Opened, steps: readonly Step[], hadLock: boolean): string[] {
  const { nameOf } = opened.files;
  const rows = steps.map((step) => {
    const made = isNew(step, opened, hadLock);
    const word = step.text === null ? 'removed' : made ? 'added' : 'changed';
    return { name: nameOf(step.at), made, word };
  });
  const kept = rows.filter(({ made }) => !made).map(({ name }) => name);
  const undo = [
    ...(kept.length > 0 ? [`git restore ${kept.join(' ')}`] : []),
    ...rows.filter(({ made }) => made).map(({ name }) => `rm ${name}`),
  ];
  return [
    ...columns(rows.map(({ word, name }) => [word, name])),
    `To go back to what is committed: ${undo.join(' && ')}`,
  ];
}
