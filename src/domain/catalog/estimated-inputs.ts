import { factors } from '../aivss/factors.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';

/** How many of the inputs of the scores somebody estimated. */
export type EstimatedInputs = { readonly count: number; readonly total: number };

/**
 * Counts the estimates among the inputs of the scores: the factors, and the vector of each threat.
 * What is unknown is none.
 * @param data the entry
 * @param threats those that count
 */
export function estimatedInputs(
  data: Pick<EntryData, 'aivss'>,
  threats: readonly Pick<Threat, 'cvss' | 'basis'>[],
): EstimatedInputs {
  const inputs = [
    ...factors.map(({ key }) => data.aivss.factors[key]),
    ...threats.map(({ cvss, basis }) => ({ value: cvss, basis })),
  ];
  const isEstimate = ({ value, basis }: (typeof inputs)[number]) =>
    value !== 'unknown' && basis === 'estimated';
  return { count: inputs.filter(isEstimate).length, total: inputs.length };
}
