import { factors } from '../aivss/factors.ts';
import { addDays } from '../calendar-date.ts';
import { FRESH_DAYS } from '../entry/front-matter.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';

/** How many of the inputs of a score rest on evidence. */
export type EvidenceShare = {
  readonly counted: number;
  readonly total: number;
  /** `counted` of `total`, 0 to 1. */
  readonly share: number;
};

/** A judgement with what it rests on. */
type Input = {
  readonly basis: string;
  readonly sources: readonly string[];
  readonly known: boolean;
};

/**
 * The share of the inputs of the scores that are documented or tested, cite a source, and whose
 * source was read within 180 days before the assessment. Inputs are the factors, and the vector
 * of each threat.
 * @param data the entry
 * @param threats the threats that count
 */
export function evidenceShare(data: EntryData, threats: readonly Threat[]): EvidenceShare {
  const oldest = addDays(data.assessed.on, -FRESH_DAYS);
  const inputs: Input[] = [
    ...factors.map(({ key }) => {
      const { basis, sources, value } = data.aivss.factors[key];
      return { basis, sources, known: value !== 'unknown' };
    }),
    ...threats.map(({ basis, sources, cvss }) => ({ basis, sources, known: cvss !== 'unknown' })),
  ];
  const isFresh = (id: string) => (data.sources[id]?.accessed ?? '') >= oldest;
  const counted = inputs.filter(
    ({ basis, sources, known }) => known && basis !== 'estimated' && sources.some(isFresh),
  ).length;
  return { counted, total: inputs.length, share: counted / inputs.length };
}
