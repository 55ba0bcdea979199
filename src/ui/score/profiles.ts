import { factorSumRange } from '#domain/aivss/units.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import { formatRange, formatScore, formatTerm, formatValue, toBand } from '#ui/shared/band.ts';

/**
 * How far the second threat is behind the first, by the highest score of each.
 * @returns undefined when there is no second one
 */
export function behind({ driver, runnerUp }: AgentScore): string | undefined {
  if (!runnerUp) return undefined;
  const gap = Math.round((driver.interval.high.score - runnerUp.interval.high.score) * 10) / 10;
  return gap === 0 ? 'the same score' : `${formatScore(gap)} behind it`;
}

function toRow(name: string, score: AgentScore, threatUrl: (id: string) => string) {
  const { driver, runnerUp, interval } = score;
  const { low, high } = interval;
  const sums = factorSumRange(driver.inputs.factorValues);
  const linked = ({ threat }: typeof driver) => ({
    title: threat.title,
    url: threatUrl(threat.id),
  });
  return {
    name,
    driver: linked(driver),
    cvss: driver.cvssBase === 'unknown' ? 'unknown' : formatScore(driver.cvssBase),
    sum: formatRange(sums.low, sums.high, formatValue),
    threat: formatRange(low.threatMultiplier, high.threatMultiplier, formatTerm),
    mitigation: formatRange(low.mitigationFactor, high.mitigationFactor, formatTerm),
    raw: formatRange(low.raw, high.raw, formatTerm),
    band: toBand(interval),
    runnerUp: runnerUp && { ...linked(runnerUp), behind: behind(score) },
  };
}

/**
 * The score of the agent and of each of its deployment profiles, term by term.
 * @param agent a scored entry
 * @param threatUrl the address of a threat by its id
 * @returns the whole first; a profile in which no threat holds has no row
 */
export function toProfileRows({ score, profiles }: Agent, threatUrl: (id: string) => string) {
  const whole = toRow('Any set-up', score, threatUrl);
  return [
    whole,
    ...profiles.flatMap(({ name, score: own }) => (own ? [toRow(name, own, threatUrl)] : [])),
  ];
}
