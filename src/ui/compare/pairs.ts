import type { Pair } from '#domain/catalog/pairs.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** The part of an address that stands for a pair, e.g. `autogen--dify`. */
export function pairName({ first, second }: Pair): string {
  return `${first.id}--${second.id}`;
}

/** A link to the page of each pair. */
export function toPairLinks(pairs: readonly Pair[], urls: Urls) {
  return pairs.map(({ first, second }) => ({
    href: urls.pair(first.id, second.id),
    text: `${first.data.name} and ${second.data.name}`,
  }));
}

/** The page of a pair at an old address: how it was called, and the pair that it is of. */
export type OldPair = {
  readonly name: string;
  readonly pair: Pair;
  /** The rows of the ids in it that were given up. */
  readonly rows: readonly RetiredId[];
};

/**
 * The addresses that the pages of pairs had while an agent of them had another id.
 * @param pairs those that have a page
 * @param former the rows of the ids that entries had before, by the id of now
 */
export function oldPairs(
  pairs: readonly Pair[],
  former: ReadonlyMap<string, readonly RetiredId[]>,
): OldPair[] {
  const sides = (id: string) => [
    { id, row: undefined },
    ...(former.get(id) ?? []).map((row) => ({ id: row.id, row })),
  ];
  return pairs.flatMap((pair) =>
    sides(pair.first.id).flatMap((first) =>
      sides(pair.second.id).flatMap((second) => {
        const rows = [first.row, second.row].filter((row) => row !== undefined);
        const [low, high] = [first.id, second.id].sort();
        return rows.length === 0 ? [] : [{ name: `${low}--${high}`, pair, rows }];
      }),
    ),
  );
}
