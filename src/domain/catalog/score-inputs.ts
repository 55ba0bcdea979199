import { factors } from '../aivss/factors.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';

/** A judgement that scores are worked out from, with what it rests on. */
export type ScoreInput = {
  readonly basis: Threat['basis'];
  readonly sources: readonly string[];
  readonly known: boolean;
};

/** What of a threat counts as an input. */
type Scored = Pick<Threat, 'cvss' | 'basis' | 'sources'>;

/**
 * The inputs of the scores: the factors, and the vector of each threat.
 * @param data the entry
 * @param threats those that count
 */
export function scoreInputs(
  data: Pick<EntryData, 'aivss'>,
  threats: readonly Scored[],
): ScoreInput[] {
  return [
    ...factors.map(({ key }) => {
      const { basis, sources, value } = data.aivss.factors[key];
      return { basis, sources, known: value !== 'unknown' };
    }),
    ...threats.map(({ basis, sources, cvss }) => ({ basis, sources, known: cvss !== 'unknown' })),
  ];
}
