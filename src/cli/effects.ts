import { contentFolder } from '#io/content-folder.ts';
import { lockFile } from '#io/lock-file.ts';
import type { LockFile } from '#io/lock-file.ts';
import { readContent } from '#io/read-content.ts';
import type { Content } from '#io/read-content.ts';

/** What a command may do to the world. Tests hand in their own. */
export type Effects = {
  readonly read: () => Content;
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
};

/** What a command may do that writes the scores down. */
export type LockEffects = Effects & { readonly lockFile: () => LockFile };

/** The real ones. */
export const effects: LockEffects = {
  read: () => readContent(contentFolder()),
  lockFile: () => lockFile(contentFolder()),
  print: (text) => console.log(text),
  error: (text) => console.error(text),
};
