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

/**
 * Links from an agent to its comparisons: the pairs that have a page, then a choice of one's own.
 * @param id of the agent
 * @param pairs all of the site
 */
export function toCompareLinks(id: string, pairs: readonly Pair[], urls: Urls) {
  const own = pairs.flatMap(({ first, second }) => {
    if (first.id !== id && second.id !== id) return [];
    const other = first.id === id ? second : first;
    return [{ href: urls.pair(first.id, second.id), text: other.data.name }];
  });
  return [...own, { href: urls.compareWith(`a=${id}`), text: 'another agent' }];
}
