import { contentFolder } from '#io/content-folder.ts';
import { lockFile } from '#io/lock-file.ts';
import type { LockFile } from '#io/lock-file.ts';
import { readContent } from '#io/read-content.ts';
import type { Content } from '#io/content.ts';
import { today } from '#io/today.ts';

/** What every command may do to the world. Tests hand in their own. */
export type Effects = {
  readonly read: () => Content | Promise<Content>;
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
};

/** What a command may do that writes the scores down. */
export type LockEffects = Effects & { readonly lockFile: () => LockFile };

/** All that any command may do. */
export type AllEffects = LockEffects;

/** The real ones. */
export const effects: AllEffects = {
  read: () => readContent(contentFolder(), { today: today() }),
  lockFile: () => lockFile(contentFolder()),
  print: (text) => console.log(text),
  error: (text) => console.error(text),
};
