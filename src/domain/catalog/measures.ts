import { factorSumRange } from '../aivss/units.ts';
import type { SumRange } from '../aivss/units.ts';
import { advisoryState } from '../advisories/advisory-state.ts';
import { addDays } from '../calendar-date.ts';
import type { Advisory } from '../entry/advisory.ts';
import { FRESH_DAYS } from '../entry/front-matter.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { hasWitness } from '../entry/source.ts';
import type { Threat } from '../entry/threat.ts';
import { severities } from '../severity.ts';
import type { Severity } from '../severity.ts';
import { higherFirst } from './driver.ts';
import { openAdvisories } from './open-threats.ts';
import type { AgentScore, ProfileScore } from './score-agent.ts';
import { scoreInputs } from './score-inputs.ts';
import { factorValuesOf } from './score-threat.ts';

/** How many of the inputs of a score rest on evidence. */
type EvidenceShare = {
  readonly counted: number;
  readonly total: number;
  /** `counted` of `total`, 0 to 1. */
  readonly share: number;
};

/**
 * The share of the inputs of the scores that are documented or tested, cite a source, and whose
 * source was read within 180 days before the assessment.
 * @param data the entry
 * @param threats the threats that count
 */
function evidenceShare(data: EntryData, threats: readonly Threat[]): EvidenceShare {
  const oldest = addDays(data.assessed.on, -FRESH_DAYS);
  const inputs = scoreInputs(data, threats);
  const isFresh = (id: string) => (data.sources[id]?.accessed ?? '') >= oldest;
  const counted = inputs.filter(
    ({ basis, sources, known }) => known && basis !== 'estimated' && sources.some(isFresh),
  ).length;
  return { counted, total: inputs.length, share: counted / inputs.length };
}

/** True for a profile that lowers nothing, or for which a source without a stake speaks. */
function isDocumented(data: EntryData, { id }: ProfileScore): boolean {
  const profile = data.profiles.find((row) => row.id === id);
  if (!profile?.mitigation || profile.mitigation === 'none') return true;
  return hasWitness(data.sources, profile.sources);
}

/**
 * The profiles in which an agent scores lowest, among those that rest on nobody's word who gains by
 * it.
 * @param profiles scored
 * @returns all that share the lowest score, in file order; none for an entry without profiles, or
 * where no threat is open in any of them
 */
function bestDocumentedProfiles(
  data: EntryData,
  profiles: readonly ProfileScore[],
): ProfileScore[] {
  const ends = ({ score }: ProfileScore) => ({
    low: score?.interval.low.score ?? 0,
    high: score?.interval.high.score ?? 0,
  });
  const documented = profiles.filter(
    (profile) => profile.score !== undefined && isDocumented(data, profile),
  );
  return documented.filter((one) =>
    documented.every((other) => higherFirst(ends(one), ends(other)) >= 0),
  );
}

/** What tells agents apart whose headlines are alike, in the assessed version. */
export type Measures = {
  /** Number of open threats with a known vector, by the worst band that each may fall in. */
  readonly openByBand: Readonly<Record<Severity, number>>;
  /** Number of open threats whose vector nobody knows: they may fall in any band. */
  readonly openUnscored: number;
  /** The factor sum, 0 to 10: what any finding is multiplied with. Ends differ where one is unknown. */
  readonly agency: SumRange;
  readonly openAdvisories: readonly Advisory[];
  /** Those of which no range tells whether the assessed version has them. */
  readonly unknownAdvisories: readonly Advisory[];
  /** Those of the open advisories of which a source says that attackers use them. */
  readonly exploited: readonly Advisory[];
  /** Those with the lowest headline among profiles that rest on nobody's word who gains by it. */
  readonly bestDocumentedProfiles: readonly ProfileScore[];
  readonly evidence: EvidenceShare;
};

/**
 * Measures an agent.
 * @param data the entry
 * @param score its headline in the assessed version, with its open threats
 * @param profiles the same in each profile
 */
export function measure(
  data: EntryData,
  score: AgentScore,
  profiles: readonly ProfileScore[],
): Measures {
  const scored = score.threats.filter(({ cvssBase }) => cvssBase !== 'unknown');
  const bands = scored.map(({ interval }) => interval.high.severity);
  const open = openAdvisories(data, data.assessed.version);
  return {
    openByBand: Object.fromEntries(
      severities.map(({ id }) => [id, bands.filter((band) => band === id).length]),
    ) as Record<Severity, number>,
    openUnscored: score.threats.length - scored.length,
    agency: factorSumRange(factorValuesOf(data)),
    openAdvisories: open,
    unknownAdvisories: data.advisories.filter(
      (advisory) => advisoryState(data, advisory, data.assessed.version) === 'unknown',
    ),
    exploited: open.filter(({ exploited }) => exploited !== undefined),
    bestDocumentedProfiles: bestDocumentedProfiles(data, profiles),
    evidence: evidenceShare(
      data,
      score.threats.map(({ threat }) => threat),
    ),
  };
}
