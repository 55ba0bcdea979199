import { contentFolder } from '#io/content-folder.ts';
import { readContent } from '#io/read-content.ts';
import type { Content } from '#io/read-content.ts';

/** What a command may do to the world. Tests hand in their own. */
export type Effects = {
  readonly read: () => Content;
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
};

/** The real ones. */
export const effects: Effects = {
  read: () => readContent(contentFolder()),
  print: (text) => console.log(text),
  error: (text) => console.error(text),
};
