import type { Breakdown } from '#domain/aivss/breakdown.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import { formatScore, formatTerm, formatValue } from '#ui/shared/band.ts';

/** One line of a worked score: what the term is, and how its number comes about. */
export type WorkedStep = {
  readonly term: string;
  readonly worked: string;
  readonly result: string;
};

/** The four lines of one case of AIVSS 0.8. */
function stepsOf(total: Breakdown): WorkedStep[] {
  const [cvss, sum] = [formatScore(total.cvssBase), formatValue(total.factorSum)];
  const [gap, threat] = [formatTerm(total.riskGap), formatTerm(total.threatMultiplier)];
  const [aars, mitigation] = [formatTerm(total.aars), formatTerm(total.mitigationFactor)];
  return [
    { term: 'Risk gap', worked: `10 − ${cvss}`, result: gap },
    { term: 'Uplift (AARS)', worked: `${gap} × ${sum} ÷ 10 × ${threat}`, result: aars },
    {
      term: 'With mitigation',
      worked: `(${cvss} + ${aars}) × ${mitigation}`,
      result: formatTerm(total.raw),
    },
    { term: 'Rounded half up', worked: 'once, to one decimal', result: formatScore(total.score) },
  ];
}

/**
 * A score worked out with its numbers in place.
 * @returns one case when every input is known, else the lowest and the highest
 */
export function workedSteps({
  low,
  high,
  exact,
}: Interval): { title: string; steps: WorkedStep[] }[] {
  if (exact) return [{ title: 'Worked out', steps: stepsOf(high) }];
  return [
    { title: 'Lowest case', steps: stepsOf(low) },
    { title: 'Highest case', steps: stepsOf(high) },
  ];
}
