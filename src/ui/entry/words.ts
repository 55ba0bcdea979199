import type { MinimumVersion } from '#domain/catalog/minimum-version.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { packageName } from '#domain/versions/package-name.ts';
import { counted, listOf } from '#domain/wording.ts';

/** What the status of an entry means to its reader. */
export const statusWords: Readonly<Record<EntryData['status'], string>> = {
  draft: 'This entry is a draft.',
  unreviewed: 'Not reviewed by a maintainer yet.',
  reviewed: 'Reviewed by a maintainer.',
  disputed: 'The vendor or a reader disagrees with this entry, and that is open.',
  withdrawn: 'This entry was withdrawn and is kept for its address.',
};

/** The older versions in which nothing that is listed is open, as a sentence; or nothing. */
export function olderLinesWords(minimum: MinimumVersion): string {
  if (minimum.kind !== 'from' || minimum.olderLines.length === 0) return '';
  const either = minimum.stillOpen.length === 0 ? ' either' : '';
  return `No listed advisory is open in ${minimum.olderLines.join('; ')}${either}.`;
}

/**
 * How many listed flaws the minimum version has all the same, or the assessed one where there is no
 * minimum, as a sentence; nothing where it has none, or where that is said already.
 */
export function stillOpenWords({ kind, stillOpen }: MinimumVersion): string {
  if (stillOpen.length === 0 || kind === 'none-known') return '';
  const flaws = counted(stillOpen.length, 'listed flaw');
  return kind === 'from' ? `It leaves ${flaws} open.` : `The assessed version has ${flaws}.`;
}

/**
 * The lowest version that closes every known flaw, as a sentence in parts: words before the version,
 * the version, words after it.
 */
export function minimumWords(
  minimum: MinimumVersion,
): readonly [before: string, version: string, after: string] {
  switch (minimum.kind) {
    case 'any':
      return ['No threat listed here is tied to a version.', '', ''];
    case 'none-known':
      return ['No release is known to close every listed flaw.', '', ''];
    case 'from': {
      const { version, inclusive, isAbove } = minimum;
      const above = isAbove ? ', newer than what was assessed' : '';
      return inclusive
        ? ['Minimum version: ', version, above]
        : ['Minimum version: newer than ', version, above];
    }
  }
}

/**
 * What the table of versions leaves out: nobody knows which other packages stand beside a version
 * that was not assessed.
 * @returns undefined where no other package is compared
 */
export function besideWords({ assessed }: Pick<EntryData, 'assessed'>): string | undefined {
  if (assessed.with.length === 0) return undefined;
  const names = assessed.with.map((row) => packageName(row.package));
  return `Flaws of ${listOf(names, 'and')} are counted for the assessed version only.`;
}
