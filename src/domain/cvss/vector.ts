import calculator from 'ae-cvss-calculator';
import { cvssMetrics } from './metrics.ts';

export { cvssFault } from './fault.ts';

const scores = new Map<string, number>();

/**
 * The base score (CVSS-B) of a CVSS v4.0 vector.
 * @param vector a vector without fault
 * @returns 0.0–10.0
 */
export function cvssBaseScore(vector: string): number {
  // Catalogs repeat vectors, and the calculation walks large tables: each is computed once.
  const known = scores.get(vector);
  if (known !== undefined) return known;
  const score = new calculator.Cvss4P0(vector).calculateOverallScore();
  scores.set(vector, score);
  return score;
}

/** One metric of a vector in words. */
export type CvssWords = {
  readonly key: string;
  readonly name: string;
  /** The name of its value, e.g. `Passive`, and what that means, in one sentence. */
  readonly value: string;
  readonly means: string;
};

/**
 * A base vector in words, metric by metric.
 * @param vector a vector without fault
 */
export function cvssInWords(vector: string): CvssWords[] {
  const chosen = new Map(vector.split('/').map((part) => part.split(':') as [string, string]));
  return cvssMetrics.map(({ key, name, values }) => {
    const letter = chosen.get(key) ?? '';
    const { name: value, means } = values[letter] ?? { name: letter, means: '' };
    return { key, name, value, means };
  });
}
