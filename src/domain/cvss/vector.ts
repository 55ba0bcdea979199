import calculator from 'ae-cvss-calculator';
import type { ExploitMaturity } from '../aivss/multipliers.ts';
import { severityOf } from '../severity.ts';
import type { Severity } from '../severity.ts';
import { cvssVersionOf } from './versions.ts';
import type { CvssVersion } from './versions.ts';

const scores = new Map<string, number>();

/** What computes the base score of a vector, by its version. */
const calculators: Readonly<Record<CvssVersion['id'], (vector: string) => number>> = {
  '3.0': (vector) => new calculator.Cvss3P0(vector).calculateExactBaseScore(),
  '3.1': (vector) => new calculator.Cvss3P1(vector).calculateExactBaseScore(),
  '4.0': (vector) => new calculator.Cvss4P0(vector).calculateOverallScore(),
};

/** The version of a vector. @throws RangeError for a text that names none */
function versionOf(vector: string): CvssVersion {
  const version = cvssVersionOf(vector);
  if (!version) throw new RangeError(`no CVSS vector: ${vector}`);
  return version;
}

/**
 * The base score of a CVSS vector of v3.0, v3.1 or v4.0 (there: CVSS-B), rounded as its version
 * says: v3.1 by whole numbers, so that no binary float moves it.
 * Source: FIRST, CVSS v3.1, section 7 and appendix A; CVSS v4.0, section 8.
 * @param vector a vector without fault
 * @returns 0.0–10.0
 */
export function cvssBaseScore(vector: string): number {
  // The calculation walks large tables, 0.07 ms of CPU each time, and all pages and files ask for
  // the same few: the 267 vectors of 44 entries are 143 different ones.
  const known = scores.get(vector);
  if (known !== undefined) return known;
  const score = calculators[versionOf(vector).id](vector);
  scores.set(vector, score);
  return score;
}

/** A published base vector with what its own version makes of it. */
export type RatedVector = {
  readonly vector: string;
  readonly version: CvssVersion['id'];
  /** 0.0–10.0. */
  readonly base: number;
  /** The qualitative rating, which is the same scale in all three versions. */
  readonly severity: Severity;
};

/**
 * The base score and the rating of a published vector.
 * Source of the scale: FIRST, CVSS v3.1, section 5; CVSS v4.0, section 6.
 * @param vector a vector without fault (`vectorFault`)
 */
export function rateVector(vector: string): RatedVector {
  const base = cvssBaseScore(vector);
  return { vector, version: versionOf(vector).id, base, severity: severityOf(base) };
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
 * A base vector in words, metric by metric, in the order of its version.
 * @param vector a vector without fault, of v3.0, v3.1 or v4.0
 */
export function cvssInWords(vector: string): CvssWords[] {
  const chosen = new Map(vector.split('/').map((part) => part.split(':') as [string, string]));
  return versionOf(vector).metrics.map(({ key, name, values }) => {
    const letter = chosen.get(key) ?? '';
    const { name: value, means } = values[letter] ?? { name: letter, means: '' };
    return { key, name, value, means };
  });
}

/** The letters of the threat metric E. Source: FIRST, CVSS v4.0, section 3.1; AIVSS 0.8, Table 4a. */
const letters: Readonly<Record<string, ExploitMaturity>> = {
  A: 'attacked',
  P: 'proof-of-concept',
  U: 'unreported',
};

/** A vector without its exploit maturity, and what that was. */
type SplitVector = {
  readonly vector: string;
  /** `X`, which means not defined, names none; undefined also where the vector has no E. */
  readonly maturity: ExploitMaturity | undefined;
  /** The part that was taken out, e.g. `E:P`. */
  readonly removed: string | undefined;
};

/**
 * Takes the exploit maturity out of a CVSS v4.0 vector: AIVSS counts it as the Threat Multiplier.
 * @param text a vector as somebody copied it; anything else comes back as it is
 */
export function splitMaturity(text: string): SplitVector {
  const parts = text.trim().split('/');
  const removed = parts.find((part) => /^E:[APUX]$/.test(part));
  const vector = parts.filter((part) => part !== removed).join('/');
  return { vector, maturity: letters[removed?.slice(2) ?? ''], removed };
}
