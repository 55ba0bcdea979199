import type * as z from 'zod';
import type { Interval } from '#domain/aivss/interval.ts';
import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { Agent, ProfileScore } from '#domain/catalog/catalog.ts';
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
  const { label, from, to, state, openAdvisories, notKnownFixed, openThreats } = stretch;
  const noEnd = 'The versions go on without an end on this side.';
  return {
    label,
    from: orUnknown(from, noEnd),
    to: orUnknown(to, noEnd),
    state,
    openThreats: [...openThreats],
    openAdvisories: openAdvisories.map(({ id }) => id),
    notKnownFixed: notKnownFixed.map(({ id }) => id),
    exploited: openAdvisories.filter(({ exploited }) => exploited).map(({ id }) => id),
    score: toHeadline(stretch.score),
    profiles: inProfiles.map(({ id, name, scored }) => {
      const open = scored.filter(({ threat }) => openThreats.includes(threat.id));
      return toProfileScore({ id, name, score: headlineOf(open) });
    }),
  };
}

/** The lowest version to run, and which record says so. */
export function toMinimumVersion(
  minimum: MinimumVersion,
): z.output<typeof summaryShape.minimumVersion> {
  const stillOpen = minimum.stillOpen.map(({ id }) => id);
  if (minimum.kind === 'from') {
    const { kind, version, inclusive, isAbove, because } = minimum;
    return { kind, version, inclusive, isAbove, because: because.id, stillOpen };
  }
  const reason =
    minimum.kind === 'any'
      ? 'No threat of the entry is bound to versions.'
      : 'No release is known to end every threat that is bound to versions.';
  const nothing = () => unknown(reason);
  const [version, because] = [nothing(), nothing()];
  return {
    kind: minimum.kind,
    version,
    inclusive: nothing(),
    isAbove: nothing(),
    because,
    stillOpen,
  };
}
