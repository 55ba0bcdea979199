import { cvssBaseScore, splitMaturity } from '#domain/cvss/vector.ts';
import { cvssFault } from '#domain/cvss/fault.ts';
import { cvssMetrics } from '#domain/cvss/metrics.ts';
import type { ExploitMaturity } from '#domain/aivss/multipliers.ts';

/** A vector that somebody built or pasted. */
export type CvssVector = {
  readonly vector: string;
  readonly score: number;
  /** What E said, where the vector had one that says anything. */
  readonly maturity?: ExploitMaturity;
  readonly note?: string;
};

/** The same, or why it cannot be read. */
export type CvssReading = CvssVector | { readonly fault: string };

/** What became of the exploit maturity of a vector. */
function noteOf(removed: string, maturity: ExploitMaturity | undefined): string {
  return maturity === undefined
    ? `${removed} was taken out: it says nothing, so exploit maturity stays as it was.`
    : `${removed} was taken out: it set exploit maturity instead, so that it counts once.`;
}

/**
 * Reads a CVSS v4.0 vector as somebody pastes it.
 * @param text with or without exploit maturity
 */
export function readCvss(text: string): CvssReading {
  const { vector, maturity, removed } = splitMaturity(text);
  const fault = cvssFault(vector);
  if (fault !== undefined) return { fault: `The vector ${fault}.` };
  return {
    vector,
    score: cvssBaseScore(vector),
    ...(maturity === undefined ? {} : { maturity }),
    ...(removed === undefined ? {} : { note: noteOf(removed, maturity) }),
  };
}

/** The base metrics with their values in words, to choose from. */
export const metricChoices = cvssMetrics.map(({ key, name, values }) => ({
  key,
  name,
  values: Object.entries(values).map(([letter, value]) => ({ letter, word: value.name })),
}));
