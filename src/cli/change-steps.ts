import type { Content } from '#reader/content.ts';
import type { EntryFiles } from '#io/entry-files.ts';
import type { ContentTexts } from '#io/read-content.ts';
import type { EntryText } from '#reader/read-texts.ts';
import type { JournalStep } from '#io/change-journal.ts';
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
 * @param lock the text of the lock file, as it was found and as it is to be
 */
export function stepsTo(
  next: NextState,
  { texts: now }: Opened,
  lock: Pick<JournalStep, 'was' | 'text'>,
): JournalStep[] {
  const old = new Map(now.texts.map(({ id, text }) => [id, text]));
  const ids = new Set(next.texts.map(({ id }) => id));
  const written = next.texts.filter(({ id, text }) => old.get(id) !== text);
  const moved: JournalStep[] =
    next.moved === undefined || next.moved === now.moved?.text
      ? []
      : [{ at: { file: 'moved' }, was: now.moved?.text ?? null, text: next.moved }];
  return [
    ...written.map(({ id, text }) => ({ at: { entry: id }, was: old.get(id) ?? null, text })),
    ...moved,
    { at: { file: 'lock' }, ...lock },
    ...[...old]
      .filter(([id]) => !ids.has(id))
      .map(([id, was]) => ({ at: { entry: id }, was, text: null })),
  ];
}

/**
 * What the steps do, one line a file, and how to take it back.
 * @param opened the folder before them
 * @param steps what is done
 */
export function summary({ files }: Opened, steps: readonly JournalStep[]): string[] {
  const wordOf = ({ was, text }: JournalStep) =>
    text === null ? 'removed' : was === null ? 'added' : 'changed';
  return [
    ...columns(steps.map((step) => [wordOf(step), files.nameOf(step.at)])),
    'To take it back: npm run catalog -- undo',
  ];
}
