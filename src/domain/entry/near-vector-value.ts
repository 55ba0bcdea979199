import type { NearValue } from '../finding.ts';
import { isSameVector, nearVector } from '../cvss/near-vector.ts';

const SCORED = ['4.0'] as const;
const PUBLISHED = ['3.0', '3.1', '4.0'] as const;

/** Words that say that there is no vector. */
const NONE = /^(?:unknown|unclear|n\/?a|none|null|tbd|-|\?+)$/i;

/** For a threat, whose vector the score is computed from. */
function forThreat(value: unknown): NearValue {
  if (typeof value === 'string' && NONE.test(value.trim()))
    return { hint: 'Write unknown where nobody has one.', advice: 'unknown', means: 'unknown' };
  // What is wrong with one of v4.0 has been said.
  if (typeof value === 'string' && value.startsWith('CVSS:4.0/')) return {};
  const isOld = typeof value === 'string' && /^CVSS:[23]/.test(value);
  const rate = isOld
    ? 'Rate the threat anew in CVSS v4.0, or write unknown.'
    : 'Write a vector such as CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N, or unknown: scores are computed.';
  return { hint: rate };
}

/** For an advisory, whose record is copied. */
function forAdvisory(text: string): NearValue {
  if (/^CVSS:(?:3|4)/.test(text)) return {};
  return {
    hint: 'Copy the vector of the record, of CVSS v3.0, v3.1 or v4.0. Where it has none, or where it was not read: severity: [] and a `note`.',
  };
}

/**
 * The vector that was meant, or what to write where there is none.
 * @param value as it was read
 * @param isThreat true for the vector of a threat, false for one of an advisory
 */
export function nearVectorValue(value: unknown, isThreat: boolean): NearValue {
  const text = typeof value === 'string' ? value : '';
  const vector = nearVector(text, isThreat ? SCORED : PUBLISHED);
  if (vector === undefined) return isThreat ? forThreat(value) : forAdvisory(text);
  const near = { hint: `Write ${vector}.`, advice: vector, means: vector };
  return isSameVector(text, vector) ? { ...near, fix: { put: vector, means: vector } } : near;
}
