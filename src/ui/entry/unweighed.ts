import type { AgentScore } from '#domain/catalog/score-agent.ts';
import { counted } from '#domain/wording.ts';
import { formatScore } from '#ui/shared/band.ts';

/**
 * The open threats that do not count in a headline, as nobody knows their vectors, and what they may
 * score: one of them may be worse than the headline.
 * @param score the headline
 * @returns what, and why; undefined where each open threat counts
 */
export function unweighedWords({
  driver,
  threats,
}: AgentScore): { readonly what: string; readonly why: string } | undefined {
  if (driver.cvssBase === 'unknown') return undefined;
  const rest = threats.filter(({ cvssBase }) => cvssBase === 'unknown');
  if (rest.length === 0) return undefined;
  const low = Math.min(...rest.map(({ interval }) => interval.low.score));
  const high = Math.max(...rest.map(({ interval }) => interval.high.score));
  return {
    what: `Not in the score: ${counted(rest.length, 'open threat')} (${formatScore(low)}–${formatScore(high)})`,
    why: rest.length === 1 ? ', whose vector is not known' : ', whose vectors are not known',
  };
}
