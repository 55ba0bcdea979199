import type { Pair } from '#domain/catalog/pairs.ts';
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
