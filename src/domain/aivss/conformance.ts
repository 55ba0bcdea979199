import type { Breakdown } from './breakdown.ts';

/** A way in which a score departs from the letter of AIVSS 0.8, or a trap in reading it. */
export type ConformanceNote = { readonly id: string; readonly text: string };

const GRID = [0, 0.5, 1];
const THREAT_MULTIPLIERS = [1, 0.97, 0.5];

/**
 * The notes that must stand beside a score.
 * @param total the score
 * @param factorValues the ten values that went into it
 * @returns the notes that apply, none when the score is plain AIVSS 0.8
 */
export function conformanceNotes(
  total: Breakdown,
  factorValues: readonly number[],
): ConformanceNote[] {
  const notes: ConformanceNote[] = [];
  const add = (id: string, text: string) => notes.push({ id, text });
  const off = factorValues.filter((value) => !GRID.includes(value)).length;
  if (off > 0)
    add(
      'off-grid',
      `${off} of 10 factor values lie between 0, 0.5 and 1, the values of AIVSS 0.8.`,
    );
  if (!THREAT_MULTIPLIERS.includes(total.threatMultiplier))
    add(
      'threat-multiplier',
      `A Threat Multiplier of ${total.threatMultiplier} is not in the table of 0.8.`,
    );
  if (total.mitigationFactor < 0.67 || total.mitigationFactor > 1)
    add('mitigation-factor', `A Mitigation Factor of ${total.mitigationFactor} is outside 0.67–1.`);
  if (total.score < total.cvssBase)
    add('below-cvss', 'The mitigation factor pulls this score below its own CVSS base score.');
  if (total.cvssBase === 0 && total.score > 0)
    add('cvss-zero', 'The CVSS base is 0.0, yet the formula lifts the score: read it with care.');
  if (total.raw > 10)
    add('clamped', 'The formula gives more than 10; the score is limited to 10.0.');
  return notes;
}
