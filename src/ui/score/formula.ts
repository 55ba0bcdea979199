import type { Breakdown } from '#domain/aivss/breakdown.ts';
import { formatScore, formatTerm, formatValue } from '#ui/shared/band.ts';

/** A piece of the formula: plain, or a number that leads to where it comes from. */
export type FormulaPart = {
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
