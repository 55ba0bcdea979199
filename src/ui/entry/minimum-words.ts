import type { MinimumVersion } from '#domain/catalog/minimum-version.ts';

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
