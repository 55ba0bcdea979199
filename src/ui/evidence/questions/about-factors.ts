import { factors } from '#domain/aivss/factors.ts';
import type { FactorValue } from '#domain/aivss/factors.ts';
import { pointOf, tenthsAt } from '#domain/aivss/score.ts';
import { unknownRanges, worstCase } from '#domain/aivss/interval.ts';
import { methodOf } from '#domain/aivss/methods/index.ts';
import type { Method } from '#domain/aivss/methods/index.ts';
import { inUnits, VALUE_UNITS } from '#domain/aivss/units.ts';
import type { Point } from '#domain/aivss/units.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { formatScore, formatValue } from '#ui/shared/band.ts';
import type { Urls } from '#ui/shared/urls.ts';
import type { Question } from './question.ts';
import { quoted } from './question.ts';

/**
 * By how much another value of a factor could move the score of the driving threat, in points, while
 * every other unknown input is at its worst.
 * @param at the point of the worst case
 */
function swingOf(method: Method, at: Point, value: FactorValue): number {
  const own = inUnits(value === 'unknown' ? unknownRanges(method).factor[1] : value, VALUE_UNITS);
  const tenths = (units: number) => tenthsAt(method, { ...at, sum: at.sum - own + units });
  const [low, now, high] = [tenths(0), tenths(own), tenths(VALUE_UNITS)];
  return Math.max(now - low, high - now) / 10;
}

function reasonOf(value: FactorValue, swing: number): string {
  const open = value === 'unknown' ? 'Not known.' : `Estimated at ${formatValue(value)}.`;
  const by = formatScore(swing);
  return by === '0.0' ? open : `${open} Moves the score by up to ${by}.`;
}

/** The question of a factor, asked of a product by a name that may be a plural. */
function asked(name: string, asks: string): string {
  return `In ${name}: ${asks.charAt(0).toLowerCase()}${asks.slice(1)}`;
}

/** Asks for the factors that are unknown or estimated, in the words of the table of factors. */
export function aboutFactors(agent: Agent, urls: Urls): Question[] {
  const { data, score } = agent;
  const method = methodOf(score.method);
  const at = pointOf(worstCase(score.driver.inputs, score.interval), method);
  return factors.flatMap(({ key, name, asks }): Question[] => {
    const { value, basis } = data.aivss.factors[key];
    if (value !== 'unknown' && basis !== 'estimated') return [];
    const swing = swingOf(method, at, value);
    return [
      {
        topic: 'score',
        text: asked(data.name, asks),
        reason: reasonOf(value, swing),
        from: [{ href: `${urls.score(agent.id)}#factor-${key}`, name }],
        swing,
      },
    ];
  });
}

/** Asks for the facts that a CVSS vector of a threat would rest on, where none is known. */
export function aboutVectors({ data, score }: Agent): Question[] {
  const open = score.threats.filter(({ cvssBase }) => cvssBase === 'unknown');
  // The headline is the highest known score, so only what lies above it can move it.
  const floor = score.driver.cvssBase === 'unknown' ? score.interval.low : score.interval.high;
  return open.map(({ threat, interval: { low, high } }) => ({
    topic: 'score',
    text: `Suppose that this happens with ${data.name}: ${quoted(threat.title, 120)}. Which access, rights and help of another person does it take, and what can be read, changed or stopped, in the product and in other systems?`,
    reason: `No CVSS vector is known for this threat, so it may score from ${formatScore(low.score)} to ${formatScore(high.score)}.`,
    from: [{ href: `#threat-${threat.id}`, name: threat.title }],
    profiles: threat.profiles,
    swing: Math.max(0, high.score - floor.score),
    layer: threat.layers[0],
  }));
}
