import { factors } from '#domain/aivss/factors.ts';
import { contribution } from '#domain/aivss/score.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { formatTerm, formatValue } from '#ui/shared/band.ts';
import { toCites } from '#ui/shared/cites.ts';

/**
 * The case with the most room for the factors. They fill the room above the CVSS base; while nobody
 * knows the base, that may be all of it.
 */
function roomOf({ score: { driver, interval } }: Agent) {
  return driver.cvssBase === 'unknown' ? interval.low : interval.high;
}

/** The factors: value, the points that it adds to the score, and why. */
function toFactors(agent: Agent) {
  const { data, score } = agent;
  const open = score.driver.cvssBase === 'unknown';
  const total = roomOf(agent);
  return factors.map(({ key, name, asks }) => {
    const { value, basis, because, sources } = data.aivss.factors[key];
    const known = value === 'unknown' ? 1 : value;
    return {
      key,
      name,
      asks,
      basis,
      because,
      value: value === 'unknown' ? 'unknown' : formatValue(value),
      width: known * 100,
      points: `${open || value === 'unknown' ? 'up to ' : ''}${formatTerm(contribution(known, total))}`,
      cites: toCites(data, sources),
    };
  });
}

/** The factors of an agent in a table, with their sum, and as a chart. */
export function toFactorTable(agent: Agent) {
  const { data, score } = agent;
  const { high, exact } = score.interval;
  const points = formatTerm(contribution(high.factorSum, roomOf(agent)));
  return {
    factors: toFactors(agent),
    radar: {
      axes: factors.map(({ label }) => label),
      series: [{ name: data.name, values: score.driver.inputs.factorValues }],
    },
    factorSum: formatValue(high.factorSum),
    pointsSum: `${exact ? '' : 'up to '}${points}`,
  };
}
