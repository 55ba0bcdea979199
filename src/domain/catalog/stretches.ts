import { isPartlyCompared, ownStretches } from '../advisories/compared-ranges.ts';
import type { Affecting } from '../advisories/compared-ranges.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { cutVersions, liesIn, stretchHolds, stretchLabel } from '../versions/stretch.ts';
import type { Cut, VersionStretch } from '../versions/stretch.ts';
import { schemeOf } from '../versions/schemes.ts';
import { openFlaws, openThreats } from './open-threats.ts';
import type { OpenFlaws } from './open-threats.ts';
import { notKnownFixed } from './not-known-fixed.ts';
import type { Reach } from './not-known-fixed.ts';
import { headlineOf } from './score-agent.ts';
import type { AgentScore } from './score-agent.ts';
import type { ScoredThreat } from './score-threat.ts';

/** Where a stretch stands to the assessed version. Above it, nobody has assessed anything. */
type StretchState = 'older' | 'assessed' | 'above';

/** Versions between which nothing known changes, and what is open in all of them. */
export type Stretch = VersionStretch &
  OpenFlaws & {
    /** The versions in signs: `≤ 1.14.1`. */
    readonly label: string;
    readonly state: StretchState;
    /** Above the assessed version: flaws that were open below, and of which no source names a fix. */
    readonly notKnownFixed: readonly Advisory[];
    /** The same of threats that name their versions themselves. */
    readonly threatsNotKnownFixed: readonly Threat[];
    /** Flaws of further packages: which of them stand beside, nobody knows. */
    readonly notCompared: readonly Advisory[];
    /** Ids of the threats that are open, in file order. */
    readonly openThreats: readonly string[];
    /** Undefined where no threat is open. */
    readonly score: AgentScore | undefined;
  };

/** The versions of the entry that have each of some flaws, as far as they are numbered. */
function reachesOf<T extends Affecting>(data: EntryData, flaws: readonly T[]): Reach<T>[] {
  return flaws.map((of) => ({ of, stretches: ownStretches(data, of) }));
}

/** The assessed version as a stretch of its own. */
function assessedCuts({ assessed: { version, scheme } }: EntryData): Cut[] {
  if (scheme === 'none' || !schemeOf(scheme).isVersion(version)) return [];
  return [
    { version, side: 'before' },
    { version, side: 'after' },
  ];
}

/** Whether two lists without doubles hold the same. */
function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** Neighbours of one state in which the same is open are one stretch. */
function joinAlike<T extends OpenFlaws & Pick<Stretch, 'from' | 'to' | 'state'>>(
  stretches: readonly T[],
): T[] {
  const joined: T[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const isAlike =
      last?.state === stretch.state &&
      areSame(last.openAdvisories, stretch.openAdvisories) &&
      areSame(last.ownThreats, stretch.ownThreats);
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
  const reaches = reachesOf(
    data,
    data.advisories.filter(({ withdrawn }) => withdrawn === undefined),
  );
  const ownReaches = reachesOf(data, data.threats);
  const numbered =
    scheme === 'none' ? [] : [...reaches, ...ownReaches].flatMap(({ stretches }) => stretches);
  const ends = numbered.flatMap(({ from, to }) => [from, to]).filter((cut) => cut !== undefined);
  const all = cutVersions(scheme, [...ends, ...assessedCuts(data)]);
  const place = all.findIndex((stretch) => stretchHolds(scheme, stretch, version));
  const assessedEnd = all[place]?.to;
  const pieces = all.map((stretch, at) => {
    const state: StretchState = at === place ? 'assessed' : at < place ? 'older' : 'above';
    // Of the assessed version it is known what stood beside it.
    if (state === 'assessed') return { ...stretch, state, ...openFlaws(data, version) };
    const holds = <T>({ of, stretches }: Reach<T>): T[] =>
      stretches.some((outer) => liesIn(scheme, stretch, outer)) ? [of] : [];
    const [open, own] = [reaches.flatMap(holds), ownReaches.flatMap(holds)];
    return { ...stretch, state, openAdvisories: open, ownThreats: own };
  });
  return joinAlike(pieces).map((piece) => {
    const ids = openThreats(data, piece).map(({ id }) => id);
    const score = headlineOf(scored.filter(({ threat }) => ids.includes(threat.id)));
    const label = scheme === 'none' ? version : stretchLabel(piece);
    const closed = reaches.filter(({ of }) => !piece.openAdvisories.includes(of));
    const notCompared = closed
      .map(({ of }) => of)
      .filter((of) => isPartlyCompared(data, of, piece.state === 'assessed'));
    const unfixedOf = <T>(rows: readonly Reach<T>[]): T[] =>
      piece.state === 'above' && piece.from && assessedEnd
        ? notKnownFixed(scheme, rows, piece.from, assessedEnd)
        : [];
    const unfixed = {
      notKnownFixed: unfixedOf(closed),
      threatsNotKnownFixed: unfixedOf(ownReaches.filter(({ of }) => !ids.includes(of.id))),
    };
    return { ...piece, label, openThreats: ids, ...unfixed, notCompared, score };
  });
}
