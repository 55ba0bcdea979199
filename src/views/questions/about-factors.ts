import type { Agent } from '#domain/catalog/catalog.ts';
import { factors } from '#domain/aivss/factors.ts';
import type { FactorValue } from '#domain/aivss/factors.ts';
import { score08 } from '#domain/aivss/formulas.ts';
import { scoreInterval } from '#domain/aivss/interval.ts';
import { formatScore, formatValue } from '../band.ts';
import type { Urls } from '../urls.ts';
import type { Question } from './question.ts';

/** The highest score that an agent may have with one factor at another value. */
function scoreAt({ score }: Agent, index: number, value: number): number {
  const { inputs } = score.driver;
  const factorValues = inputs.factorValues.with(index, value);
  return scoreInterval({ ...inputs, factorValues }, score08).high.score;
}

/** By how much another value of a factor could move the score of the driving threat, in points. */
function swingOf(agent: Agent, index: number, value: FactorValue): number {
  const [low, high] = [scoreAt(agent, index, 0), scoreAt(agent, index, 1)];
  if (value === 'unknown') return high - low;
  const now = agent.score.interval.high.score;
  return Math.max(now - low, high - now);
}

function reasonOf(value: FactorValue, swing: number): string {
  const open =
    value === 'unknown'
      ? 'Nobody has checked this factor.'
      : `This factor is estimated at ${formatValue(value)}, not documented.`;
  const by = formatScore(swing);
  return by === '0.0'
    ? open
    : `${open} ${value === 'unknown' ? 'It' : 'Another value'} could move the score of the driving threat by up to ${by}.`;
}

/** Asks for the factors that are unknown or estimated, in the words of the table of factors. */
export function aboutFactors(agent: Agent, urls: Urls): Question[] {
  const { data } = agent;
  return factors.flatMap(({ key, name, asks }, index): Question[] => {
    const { value, basis } = data.aivss.factors[key];
    if (value !== 'unknown' && basis !== 'estimated') return [];
    const swing = swingOf(agent, index, value);
    const asked = asks.replace('the agent', () => data.name);
    return [
      {
        topic: 'score',
        text: `${asked} Please point to documentation or a test that shows it.`,
        reason: reasonOf(value, swing),
        from: [{ href: `${urls.score(agent.id)}#factor-${key}`, name }],
        swing,
      },
    ];
  });
}
