import { NO_MINIMUM } from '#domain/catalog/minimum-version.ts';
import type { MinimumVersion } from '#domain/catalog/minimum-version.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { versionOf } from '#domain/versions/assessed-words.ts';
import { capitalised, counted } from '#domain/wording.ts';
import { fixedWords } from '#ui/evidence/version-ranges.ts';

/** What the status of an entry means to its reader. */
export const statusWords: Readonly<Record<EntryData['status'], string>> = {
  draft: 'This entry is a draft.',
  unreviewed: 'Not reviewed by a maintainer yet.',
  reviewed: 'Reviewed by a maintainer.',
  disputed: 'The vendor or a reader disagrees with this entry, and that is open.',
  withdrawn: 'This entry was withdrawn and is kept for its address.',
};

/** What stands for all ways to run an agent: it may have no set-ups to choose from. */
export function allSetUps({ profiles }: { readonly profiles: readonly unknown[] }): string {
  return profiles.length > 0 ? 'Any set-up' : 'As it comes';
}

/** The older versions in which nothing that is listed is open, as a sentence; or nothing. */
export function olderLinesWords(minimum: MinimumVersion): string {
  if (minimum.kind !== 'from' || minimum.olderLines.length === 0) return '';
  return `On older lines, no listed advisory is open in ${minimum.olderLines.join('; ')}.`;
}

/** What stands before the flaws that the minimum version leaves open. */
export const STILL_OPEN = 'Still open in it: ';

/** The versions in which a flaw ends, in brackets; nothing where none is named. */
export function fixedIn({ affected }: Pick<Advisory, 'affected'>): string {
  const fixed = fixedWords(affected);
  return fixed === undefined ? '' : ` (fixed in ${fixed})`;
}

/** What stands before flaws of the assessed version that the minimum one may have as well. */
export const NOT_KNOWN_FIXED = 'Not known to be fixed: ';

/** The flaws of which nobody has said that the minimum version ends them, as a sentence; or nothing. */
function notKnownFixedWords(minimum: MinimumVersion): string {
  if (minimum.kind !== 'from' || minimum.notKnownFixed.length === 0) return '';
  return `${NOT_KNOWN_FIXED}${minimum.notKnownFixed.map(({ id }) => id).join(', ')}.`;
}

/**
 * The listed flaws that the minimum version has all the same, or how many the assessed one has where
 * there is no minimum, as a sentence; nothing where it has none, or where that is said already.
 */
export function stillOpenWords({ kind, stillOpen }: MinimumVersion): string {
  if (stillOpen.length === 0 || kind === 'none-known') return '';
  if (kind === 'from')
    return `${STILL_OPEN}${stillOpen.map((one) => one.id + fixedIn(one)).join(', ')}.`;
  return `The assessed version has ${counted(stillOpen.length, 'listed flaw')}.`;
}

/**
 * The lowest version from which on no threat that releases end is open, as a sentence in parts:
 * words before the version, the version, words after it; without the stop.
 * @param isSetUp true for that of one way to run it, where the product may have another
 */
export function minimumWords(
  minimum: MinimumVersion,
  isSetUp = false,
): readonly [before: string, version: string, after: string] {
  switch (minimum.kind) {
    case 'any': {
      const own = minimum.further.length > 0 ? ' of its own' : '';
      return isSetUp
        ? [
            `No minimum version${own} for this set-up`,
            '',
            ': no release ends one of its threats whole',
          ]
        : [`No minimum version${own}`, '', `: ${NO_MINIMUM.any}`];
    }
    case 'none-known':
      return [capitalised(NO_MINIMUM['none-known']), '', ''];
    case 'from': {
      const { inclusive, isAbove } = minimum;
      const version = versionOf(minimum.version, minimum.package);
      const above = isAbove ? ', newer than what was assessed' : '';
      return inclusive
        ? ['Minimum version: ', version, above]
        : ['Minimum version: newer than ', version, above];
    }
  }
}

/** What a range ends of at the minimum version: an advisory by its id, a threat by its title. */
export function endingName({ because }: Extract<MinimumVersion, { kind: 'from' }>): string {
  return because.kind === 'advisory' ? because.id : `“${because.title}”`;
}

/**
 * What stands before what ends at the minimum version. Where no fixed version is named, nobody has
 * said that the next one ends the flaw.
 */
export function endWords({ inclusive }: Extract<MinimumVersion, { kind: 'from' }>): string {
  return inclusive ? 'ends ' : 'the last version in the record of ';
}

/** The same of further packages that stood beside the assessed version, as a sentence; or nothing. */
export function furtherWords({ further }: MinimumVersion): string {
  const words = further.map(
    ({ package: name, version, inclusive }) => `${name} ${inclusive ? '≥' : '>'} ${version}`,
  );
  return words.length > 0 ? `Of further packages: ${words.join(', ')}.` : '';
}

/** The same in full: the version, the flaws that it leaves open, older lines and further packages. */
export function minimumSentences(minimum: MinimumVersion): string {
  const first = minimumWords(minimum).join('');
  const whole =
    minimum.kind === 'from' ? `${first} (${endWords(minimum)}${endingName(minimum)})` : first;
  const more = [stillOpenWords, notKnownFixedWords, olderLinesWords, furtherWords];
  return [`${whole}.`, ...more.map((wordsOf) => wordsOf(minimum))].filter(Boolean).join(' ');
}
