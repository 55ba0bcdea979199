import calculator from 'ae-cvss-calculator';
import { listOf } from '../finding.ts';
import { cvssMetrics } from './metrics.ts';

const PREFIX = 'CVSS:4.0/';
const PUBLISHED = /^CVSS:(2\.0|3\.0|3\.1)\//;

/** Why a text is not a CVSS v4.0 base vector. @returns undefined when it is one */
export function cvssFault(text: string): string | undefined {
  if (PUBLISHED.test(text)) return 'is not CVSS v4.0: AIVSS 0.8 takes no older version';
  if (!text.startsWith(PREFIX)) return `does not begin with ${PREFIX}`;
  const parts = text.slice(PREFIX.length).split('/');
  if (parts.some((part) => part.startsWith('E:')))
    return 'carries E (exploit maturity), which the Threat Multiplier counts already';
  for (const [index, metric] of cvssMetrics.entries()) {
    const [key, ...rest] = (parts[index] ?? '').split(':');
    const value = rest.join(':');
    if (key !== metric.key) return `has "${key}" where ${metric.key} (${metric.name}) belongs`;
    if (!Object.hasOwn(metric.values, value))
      return `has ${key}:${value}; ${key} takes ${listOf(Object.keys(metric.values))}`;
  }
  const extra = parts[cvssMetrics.length];
  return extra === undefined ? undefined : `has "${extra}", which is no base metric`;
}

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
