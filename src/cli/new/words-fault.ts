import { kinds } from '#domain/entry/product.ts';
import type { Arguments } from '../arguments.ts';

/**
 * What to say of more than one word where a name belongs: they are one name without its quotes, or
 * all but the first belong to a kind, `--kind coding agent`.
 * @param asked what was typed
 */
export function wordsFault({ words, options }: Arguments): string {
  const [name, ...others] = words;
  const typed = [options.get('kind'), ...others].join('-').toLowerCase();
  const kind = kinds.find(({ id }) => id === typed);
  return kind === undefined
    ? `new takes one name; put it in quotes: new "${words.join(' ')}"`
    : `new takes one name; a kind is one word: new "${name}" --kind ${kind.id}`;
}
