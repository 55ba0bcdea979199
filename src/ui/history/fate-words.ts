import type { Change } from '#domain/catalog/changes.ts';

/**
 * What became of an entry as a whole, as the beginning of a sentence.
 * @returns nothing for one that is there as before: what moved in it says the rest
 */
export function fateWords({ kind, other, because }: Change): string[] {
  const why = because === undefined ? '' : `: ${because}`;
  switch (kind) {
    case 'added':
      return ['added'];
    case 'renamed':
      return [`renamed from ${other}${why}`];
    case 'withdrawn':
      return [`withdrawn${why}`];
    case 'gone':
      return [because ?? 'taken out, without a reason'];
    case 'method':
      return ['scored otherwise, though the entry stayed as it was'];
    case 'unread':
      return ['the format changed, too, so that nothing tells what moved'];
    case 'old':
      return ['too much changed at once, or too far back, to tell what moved'];
    case 'rescored':
    case 'reworded':
      return [];
  }
}
