import { body } from './body.ts';
import { characters, file, layout, unfinished } from './of-file.ts';
import { frontMatter, schema, yaml } from './of-front-matter.ts';
import { movedResolves } from './moved-resolves.ts';
import type { ReaderCheck } from './reader-check.ts';

/** What the reader looks for, in the order in which it does. */
export const readerChecks: readonly ReaderCheck[] = [
  file,
  layout,
  characters,
  frontMatter,
  yaml,
  schema,
  body,
  movedResolves,
  unfinished,
];
