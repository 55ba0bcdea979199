import { parseArgs } from 'node:util';
import { ShardFault } from './shard-fault.ts';

/** A slice of the catalog: the entries at every `of`-th place, from the `shard`-th on. */
export type Slice = { readonly shard: number; readonly of: number };

/** What a build is asked to do: all of the site, a slice of it, or to join slices. */
export type Asked =
  | { readonly kind: 'site' }
  | ({ readonly kind: 'shard' } & Slice)
  | { readonly kind: 'merge'; readonly folders: readonly string[] };

/** Shards at most: each is a machine. */
const MAX_SHARDS = 1000;

/** Reads `2/4`. @throws ShardFault for anything else */
function readSlice(text: string): Slice {
  const [, shard = 0, of = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (shard >= 1 && shard <= of && of <= MAX_SHARDS) return { shard, of };
  throw new ShardFault(
    `--shard is ${JSON.stringify(text)}: it takes the number of a shard and how many there are, such as 2/4, at most ${MAX_SHARDS}.`,
  );
}

/**
 * Understands the arguments of a build.
 * @param words as typed: nothing, `--shard 2/4`, or `--merge` with the folders of all shards
 * @throws ShardFault when they cannot be understood
 */
export function readArguments(words: readonly string[]): Asked {
  const usage = 'npm run build -- [--shard k/n | --merge folder…]';
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { shard: { type: 'string' }, merge: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.shard !== undefined && !values.merge && positionals.length === 0)
      return { kind: 'shard', ...readSlice(values.shard) };
    if (values.merge && values.shard === undefined && positionals.length > 0)
      return { kind: 'merge', folders: positionals };
    if (words.length === 0) return { kind: 'site' };
  } catch (error) {
    if (error instanceof ShardFault) throw error;
  }
  throw new ShardFault(`This was not understood: ${words.join(' ')}. Usage: ${usage}`);
}
