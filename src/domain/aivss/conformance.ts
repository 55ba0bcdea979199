import { roundHalfUp, decimal, times } from '../decimal.ts';
import type { Breakdown } from './breakdown.ts';
import { exploitMaturities } from './multipliers.ts';

/** A way in which a score departs from the letter of its method, or a trap in reading it. */
export type ConformanceNote = { readonly id: string; readonly text: string };

const GRID = [0, 0.5, 1];
const TEN = decimal(10);

/** What a note calls the specification that sets the values: the floor variant changes none of 0.8. */
function releaseOf({ method }: Breakdown): '0.5' | '0.8' {
  return method === 'AIVSS:0.5' ? '0.5' : '0.8';
}

/** The notes on values that stand in no table of the method. */
function valueNotes(
  total: Breakdown,
  factorValues: readonly number[],
  snapped: number,
): ConformanceNote[] {
  const notes: ConformanceNote[] = [];
  const add = (id: string, text: string) => notes.push({ id, text });
  const { threatMultiplier, mitigationFactor } = total;
  const release = releaseOf(total);
  if (snapped > 0) add('snapped', `${snapped} of 10 factor values were snapped to 0, 0.5 or 1.`);
  const off = factorValues.filter((value) => !GRID.includes(value)).length;
  if (off > 0)
    add(
      'off-grid',
      `${off} of 10 factor values lie between 0, 0.5 and 1, the values of AIVSS ${release}.`,
    );
  const key = release === '0.5' ? 'multiplier05' : 'multiplier';
  if (!exploitMaturities.some((row) => row[key] === threatMultiplier))
    add(
      'threat-multiplier',
      `A Threat Multiplier of ${threatMultiplier} is not in the table of ${release}.`,
    );
  if (release === '0.8' && (mitigationFactor < 0.67 || mitigationFactor > 1))
    add('mitigation-factor', `A Mitigation Factor of ${mitigationFactor} is outside 0.67–1.`);
  return notes;
}

/** Why a score is below its own CVSS base. Never said of the floor variant, which cannot be. */
function belowText({ method }: Breakdown): string {
  return method === 'AIVSS:0.5'
    ? 'AIVSS 0.5 takes the average of CVSS and sum, so this score is below its own CVSS base score.'
    : 'The mitigation factor pulls this score below its own CVSS base score.';
}

/**
 * The notes that must stand beside a score, worded for its method.
 * @param total the score
 * @param factorValues the known ones of the ten values that went into it
 * @param snapped how many of them strict 0.8 moved to 0, 0.5 or 1
 * @returns the notes that apply, none when the score is plain by the letter of its method
 */
export function conformanceNotes(
  total: Breakdown,
  factorValues: readonly number[],
  snapped = 0,
): ConformanceNote[] {
  const notes = valueNotes(total, factorValues, snapped);
  const add = (id: string, text: string) => notes.push({ id, text });
  const { method, mitigationFactor } = total;
  // Only 0.8 multiplies the whole score; the floor variant lowers the uplift alone.
  if ((method === 'AIVSS:0.8' || method === 'AIVSS:0.8-strict') && mitigationFactor < 1) {
    const most = roundHalfUp(times(TEN, decimal(mitigationFactor)), 1);
    add(
      'ceiling',
      `With a Mitigation Factor of ${mitigationFactor} no score can be above ${most.toFixed(1)}.`,
    );
  }
  if (total.score < total.cvssBase) add('below-cvss', belowText(total));
  if (total.cvssBase === 0 && total.score > 0)
    add('cvss-zero', 'The CVSS base is 0.0, yet the formula lifts the score: read it with care.');
  if (total.raw > 10)
    add('clamped', 'The formula gives more than 10; the score is limited to 10.0.');
  return notes;
}
