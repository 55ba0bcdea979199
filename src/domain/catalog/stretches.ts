import { countedRanges } from '../advisories/compared-ranges.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { cutVersions, liesIn, stretchHolds, stretchLabel, stretchOf } from '../versions/stretch.ts';
import type { Cut, VersionStretch } from '../versions/stretch.ts';
import { schemeOf } from '../versions/schemes.ts';
import { openAdvisories, openThreats } from './open-threats.ts';
import { notKnownFixed } from './not-known-fixed.ts';
import type { Reach } from './not-known-fixed.ts';
import { headlineOf } from './score-agent.ts';
import type { AgentScore } from './score-agent.ts';
import type { ScoredThreat } from './score-threat.ts';

/** Where a stretch stands to the assessed version. Above it, nobody has assessed anything. */
type StretchState = 'older' | 'assessed' | 'above';

/** Versions between which nothing known changes, and what is open in all of them. */
export type Stretch = VersionStretch & {
  /** The versions in signs: `≤ 1.14.1`. */
  readonly label: string;
  readonly state: StretchState;
  readonly openAdvisories: readonly Advisory[];
  /** Above the assessed version: flaws that were open below, and of which no source names a fix. */
  readonly notKnownFixed: readonly Advisory[];
  /** Ids of the threats that are open, in file order. */
  readonly openThreats: readonly string[];
  /** Undefined where no threat is open. */
  readonly score: AgentScore | undefined;
};

function reachesOf(data: EntryData): Reach[] {
  const { scheme } = data.assessed;
  return data.advisories
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((advisory) => ({
      advisory,
      stretches: countedRanges(data, advisory).flatMap((range) => stretchOf(scheme, range) ?? []),
    }));
}

/** The assessed version as a stretch of its own. */
function assessedCuts({ assessed: { version, scheme } }: EntryData): Cut[] {
  if (scheme === 'none' || !schemeOf(scheme).isVersion(version)) return [];
  return [
    { version, side: 'before' },
    { version, side: 'after' },
  ];
}

/** Neighbours of one state in which the same advisories are open are one stretch. */
function joinAlike<T extends Pick<Stretch, 'from' | 'to' | 'state' | 'openAdvisories'>>(
  stretches: readonly T[],
): T[] {
  const joined: T[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const isAlike =
      last?.state === stretch.state &&
      last.openAdvisories.length === stretch.openAdvisories.length &&
      last.openAdvisories.every((advisory) => stretch.openAdvisories.includes(advisory));
    if (last && isAlike) joined[joined.length - 1] = { ...last, to: stretch.to };
    else joined.push(stretch);
  }
  return joined;
}

/**
 * All versions of an agent, cut where something known changes, and at the assessed one.
 * @param data the entry
 * @param scored all its threats, scored without a profile
 * @returns from the earliest versions on, without gap or overlap; a single one where versions have no
 *   numbers
 */
export function stretchesOf(data: EntryData, scored: readonly ScoredThreat[]): Stretch[] {
  const { scheme, version } = data.assessed;
  const reaches = reachesOf(data);
  const numbered = scheme === 'none' ? [] : reaches.flatMap(({ stretches }) => stretches);
  const ends = numbered.flatMap(({ from, to }) => [from, to]).filter((cut) => cut !== undefined);
  const all = cutVersions(scheme, [...ends, ...assessedCuts(data)]);
  const place = all.findIndex((stretch) => stretchHolds(scheme, stretch, version));
  const assessedEnd = all[place]?.to;
  const pieces = all.map((stretch, at) => {
    const state: StretchState = at === place ? 'assessed' : at < place ? 'older' : 'above';
    // Of the assessed version it is known what stood beside it.
    if (state === 'assessed')
      return { ...stretch, state, openAdvisories: openAdvisories(data, version) };
    const open = reaches.filter(({ stretches }) =>
      stretches.some((outer) => liesIn(scheme, stretch, outer)),
    );
    return { ...stretch, state, openAdvisories: open.map(({ advisory }) => advisory) };
  });
  return joinAlike(pieces).map((piece) => {
    const ids = openThreats(data, piece.openAdvisories).map(({ id }) => id);
    const score = headlineOf(scored.filter(({ threat }) => ids.includes(threat.id)));
    const label = scheme === 'none' ? version : stretchLabel(piece);
    const closed = reaches.filter(({ advisory }) => !piece.openAdvisories.includes(advisory));
    const unfixed =
      piece.state === 'above' && piece.from && assessedEnd
        ? notKnownFixed(scheme, closed, piece.from, assessedEnd)
        : [];
    return { ...piece, label, openThreats: ids, notKnownFixed: unfixed, score };
  });
}
