import { body } from './body.ts';
import { characters } from './characters.ts';
import { file } from './file.ts';
import { frontMatter } from './front-matter.ts';
import { layout } from './layout.ts';
import { movedResolves } from './moved-resolves.ts';
import type { ReaderCheck } from './reader-check.ts';
import { schema } from './schema.ts';
import { unfinished } from './unfinished.ts';
import { yaml } from './yaml.ts';

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
