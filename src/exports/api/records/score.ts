import type * as z from 'zod';
import type { Interval } from '#domain/aivss/interval.ts';
import type { ProfileScore } from '#domain/catalog/catalog.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import { defaultMethod } from '#domain/aivss/methods/index.ts';
import { unknown } from '../nulls.ts';
import type { scoreSchema } from '../schema/common.ts';
import type { profileScoreSchema } from '../schema/summary.ts';

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
export function toHeadline(score: AgentScore | undefined) {
  return score ? toScore(score.interval, score.method) : unknown('No threat is open here.');
}

/** The score in a way to run the product. */
export function toProfileScore(profile: ProfileScore): z.output<typeof profileScoreSchema> {
  const { id, name, score } = profile;
  return { id, name, score: toHeadline(score) };
}
