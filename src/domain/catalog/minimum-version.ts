import { ownStretches } from '../advisories/compared-ranges.ts';
import type { Affecting } from '../advisories/compared-ranges.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { holdsIn } from '../entry/holds-in.ts';
import type { Threat } from '../entry/threat.ts';
import { numberedPackage } from '../versions/numbered-package.ts';
import { compareCuts, liesIn } from '../versions/stretch.ts';
import type { Cut } from '../versions/stretch.ts';
import { furtherMinimums } from './further-minimums.ts';
import type { FurtherMinimum } from './further-minimums.ts';
import { olderLines } from './older-lines.ts';
import { openThreats } from './open-threats.ts';
import type { OpenFlaws } from './open-threats.ts';
import type { Stretch } from './stretches.ts';

/** The lowest version from which on no threat that releases end is open. */
export type MinimumVersion = {
  /**
   * The advisories that are open in it all the same, since no threat that releases end names them;
   * those of the assessed version where no version is named.
   */
  readonly stillOpen: readonly Advisory[];
  /** The same of further packages that stood beside the assessed version. */
  readonly further: readonly FurtherMinimum[];
} & Lowest;

/** What ends with a release, and how a page names it. */
type Ending = Pick<Advisory | Threat, 'id' | 'title'> & {
  readonly kind: 'advisory' | 'threat';
};

type Lowest =
  /** No threat of the entry is bound to versions, or none that is known is ever open. */
  | { readonly kind: 'any' }
  | {
      readonly kind: 'from';
      readonly version: string;
      /** The package that it numbers, where that is not the product's own. */
      readonly package: string | undefined;
      /** True for that version itself, false for what comes after it: no fixed one was named. */
      readonly inclusive: boolean;
      /** True where it lies above the assessed version. */
      readonly isAbove: boolean;
      /** Of what a range ends there: an advisory, or a threat that names its versions itself. */
      readonly because: Ending;
      /** Older versions from a fixed one on in which no advisory is open, newest first, in signs. */
      readonly olderLines: readonly string[];
      /** Where it lies above the assessed version: open flaws of that one, of which no source names a fix. */
      readonly notKnownFixed: readonly Advisory[];
    }
  /** A threat is open in the assessed version, and no source names one that ends it. */
  | { readonly kind: 'none-known' };

/** Why there is no minimum version, as every page, export and command says it. */
export const NO_MINIMUM: Readonly<Record<Exclude<MinimumVersion['kind'], 'from'>, string>> = {
  any: 'none of its releases ends a listed threat',
  'none-known': 'no release is known to close every listed flaw',
};

/** What has a range that ends at a cut, of what is open before it. */
function endingAt(data: EntryData, cut: Cut, open: OpenFlaws): Ending | undefined {
  const { scheme } = data.assessed;
  const flaws = [
    ...open.openAdvisories.map((of) => ({ kind: 'advisory' as const, of })),
    ...open.ownThreats.map((of) => ({ kind: 'threat' as const, of })),
  ];
  const ended = flaws.find(({ of }) =>
    ownStretches(data, of).some(({ to }) => to && compareCuts(scheme, to, cut) === 0),
  );
  return ended && { kind: ended.kind, id: ended.of.id, title: ended.of.title };
}

/** Whether the entry's own versions of a stretch have a flaw, whatever stands beside them. */
function isInItself(data: EntryData, of: Affecting, row: Stretch): boolean {
  return ownStretches(data, of).some((outer) => liesIn(data.assessed.scheme, row, outer));
}

/**
 * The lowest version from which on, as far as is known, no version-bound threat is open.
 * @param data the entry
 * @param stretches all its versions
 * @param profile the id of a way to run it, whose threats alone count; all threats unless given
 */
export function minimumVersion(
  data: EntryData,
  stretches: readonly Stretch[],
  profile?: string,
): MinimumVersion {
  const assessed = stretches.find(({ state }) => state === 'assessed');
  const inAssessed = assessed?.openAdvisories ?? [];
  const bound = data.threats.filter((row) => row.versionBound && holdsIn(row.profiles, profile));
  // What other packages leave open ends with their releases, not with those of the entry.
  const isOpen = (row: Stretch) => {
    const isOwn = (of: Affecting) => isInItself(data, of, row);
    const own = {
      openAdvisories: row.openAdvisories.filter(isOwn),
      ownThreats: row.ownThreats.filter(isOwn),
    };
    return openThreats(data, own).some((threat) => bound.includes(threat));
  };
  const last = stretches.findLastIndex(isOpen);
  const further = furtherMinimums(data, bound);
  if (last === -1) return { kind: 'any', stillOpen: inAssessed, further };
  const [before, after] = [stretches[last], stretches[last + 1]];
  const cut = after?.from;
  const because = cut && before && endingAt(data, cut, before);
  const isAbove = after?.state === 'above';
  // Beyond the last affected version that is known, nobody has said that it is fixed.
  if (!cut || !because || (isAbove && cut.side === 'after'))
    return { kind: 'none-known', stillOpen: inAssessed, further };
  const { version, side } = cut;
  const lines = olderLines(data, stretches.slice(0, last + 1));
  const inclusive = side === 'before';
  const { openAdvisories: stillOpen, notKnownFixed } = after;
  return {
    ...{ kind: 'from', version, package: numberedPackage(data) },
    ...{ inclusive, isAbove, because, olderLines: lines },
    ...{ stillOpen, notKnownFixed, further },
  };
}
