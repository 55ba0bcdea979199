import type * as z from 'zod';
import type { Interval } from '#domain/aivss/interval.ts';
import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { Agent, ProfileScore } from '#domain/catalog/catalog.ts';
import type { FurtherPackage } from '#domain/catalog/further-packages.ts';
import { NO_MINIMUM } from '#domain/catalog/minimum-version.ts';
import type { MinimumVersion } from '#domain/catalog/minimum-version.ts';
import { headlineOf, scoreThreats } from '#domain/catalog/score-agent.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import type { Stretch } from '#domain/catalog/stretches.ts';
import { orUnknown, unknown } from '../nulls.ts';
import type { scoreSchema } from '../schema/common.ts';
import type { profileScoreSchema, stretchSchema } from '../schema/stretch.ts';
import type { summaryShape } from '../schema/summary.ts';

/** A score with its method and its bands. */
export function toScore(interval: Interval, method: string): z.output<typeof scoreSchema> {
  const { low, high, exact, severities } = interval;
  return { method, low: low.score, high: high.score, exact, bands: [...severities] };
}

/** The score of a threat, by the default method. */
export function toThreatScore(interval: Interval): z.output<typeof scoreSchema> {
  return toScore(interval, defaultMethod.id);
}

/** A headline; `null` where no threat is open. */
function toHeadline(score: AgentScore | undefined) {
  return score ? toScore(score.interval, score.method) : unknown('No threat is open here.');
}

/** The score in a way to run the product. */
export function toProfileScore(profile: ProfileScore): z.output<typeof profileScoreSchema> {
  const { id, name, score } = profile;
  return { id, name, score: toHeadline(score) };
}

/** All threats of an agent that hold in one of its profiles, scored there. */
type InProfile = Pick<ProfileScore, 'id' | 'name'> & { readonly scored: readonly ScoredThreat[] };

/** All versions, with the score in each profile: a threat scores the same in all of them. */
export function toStretches({ data, stretches }: Agent): z.output<typeof stretchSchema>[] {
  const inProfiles = data.profiles.map(({ id, name }) => {
    return { id, name, scored: scoreThreats(data, data.threats, id) };
  });
  return stretches.map((stretch) => toStretch(stretch, inProfiles));
}

/** Versions between which nothing known changes. */
function toStretch(
  stretch: Stretch,
  inProfiles: readonly InProfile[],
): z.output<typeof stretchSchema> {
  const { label, from, to, state, openAdvisories, openThreats } = stretch;
  const { notKnownFixed, notCompared } = stretch;
  const noEnd = 'The versions go on without an end on this side.';
  return {
    label,
    from: orUnknown(from, noEnd),
    to: orUnknown(to, noEnd),
    state,
    openThreats: [...openThreats],
    openAdvisories: openAdvisories.map(({ id }) => id),
    notKnownFixed: notKnownFixed.map(({ id }) => id),
    notCompared: notCompared.map(({ id }) => id),
    exploited: openAdvisories.filter(({ exploited }) => exploited).map(({ id }) => id),
    score: toHeadline(stretch.score),
    profiles: inProfiles.map(({ id, name, scored }) => {
      const open = scored.filter(({ threat }) => openThreats.includes(threat.id));
      return toProfileScore({ id, name, score: headlineOf(open) });
    }),
  };
}

/** The lowest version to run, and what ends with it. */
export function toMinimumVersion(
  minimum: MinimumVersion,
): z.output<typeof summaryShape.minimumVersion> {
  const stillOpen = minimum.stillOpen.map(({ id }) => id);
  if (minimum.kind === 'from') {
    const { kind, version, inclusive, isAbove, because, olderLines } = minimum;
    const of = orUnknown(minimum.package, 'The version is that of the product.');
    const lines = [...olderLines];
    const lowest = { version, package: of, inclusive, isAbove, because: because.id };
    return { kind, ...lowest, olderLines: lines, stillOpen };
  }
  const { kind } = minimum;
  const nothing = () => unknown(`There is no minimum version: ${NO_MINIMUM[kind]}.`);
  return {
    ...{ kind, version: nothing(), package: nothing(), inclusive: nothing() },
    ...{ isAbove: nothing(), because: nothing(), olderLines: [], stillOpen },
  };
}

/** A package that is numbered apart, with its listed flaws and the threats that its releases end. */
export function toFurtherPackage({
  package: purl,
  scheme,
  flaws,
  threats,
}: FurtherPackage): z.output<typeof summaryShape.furtherPackages>[number] {
  return {
    package: purl,
    scheme: orUnknown(scheme, 'Nothing tells how the versions of this package compare.'),
    advisories: flaws.map(({ of: { id, exploited }, ranges }) => {
      return { id, exploited: exploited !== undefined, affected: [...ranges] };
    }),
    threats: threats.map(({ of, ranges }) => ({ id: of.id, affected: [...ranges] })),
  };
}
