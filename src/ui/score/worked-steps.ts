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

/** A piece of the formula: plain, or a number that leads to where it comes from. */
type FormulaPart = {
  readonly text: string;
  /** What the number is; plain pieces have neither. */
  readonly name?: string;
  readonly href?: string;
};

/** Where the four numbers of a score come from, as addresses. */
export type Origins = {
  readonly cvss: string;
  readonly sum: string;
  readonly threat: string;
  readonly mitigation: string;
};

/**
 * The formula of AIVSS 0.8 with its numbers in place.
 * @param total a score
 * @param origins where its inputs come from
 */
export function formulaParts(total: Breakdown, origins: Origins): FormulaPart[] {
  const cvss = { text: formatScore(total.cvssBase), name: 'CVSS base', href: origins.cvss };
  return [
    { text: '(' },
    cvss,
    { text: ' + (10 − ' },
    cvss,
    { text: ') × ' },
    { text: formatValue(total.factorSum), name: 'Factor sum', href: origins.sum },
    { text: ' ÷ 10 × ' },
    {
      text: formatTerm(total.threatMultiplier),
      name: 'Threat Multiplier',
      href: origins.threat,
    },
    { text: ') × ' },
    {
      text: formatTerm(total.mitigationFactor),
      name: 'Mitigation Factor',
      href: origins.mitigation,
    },
    { text: ` = ${formatTerm(total.raw)} → ${formatScore(total.score)}` },
  ];
}
