import type { Breakdown } from './breakdown.ts';
import { isOnGrid, tenthsAt } from './score.ts';
import { methodOf } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { inUnits, MULTIPLIER_UNITS, VALUE_UNITS } from './units.ts';

/** A way in which a score departs from the letter of its method, or a trap in reading it. */
export type ConformanceNote = { readonly id: string; readonly text: string };

/** The notes on factor values that stand in no table of the method. */
function factorNotes(
  { factors, release }: Method,
  values: readonly number[],
  snapped: number,
): ConformanceNote[] {
  const notes: ConformanceNote[] = [];
  const of = `of ${factors.length} factor values`;
  if (snapped > 0)
    notes.push({ id: 'snapped', text: `${snapped} ${of} were snapped to 0, 0.5 or 1.` });
  const off = values.filter((value) => !isOnGrid(value)).length;
  const text = `${off} ${of} lie between the marks of AIVSS ${release}, which are 0, 0.5 and 1.`;
  return off > 0 ? [...notes, { id: 'off-grid', text }] : notes;
}

/** The notes on multipliers that stand in no table of the method. */
function multiplierNotes(method: Method, total: Breakdown): ConformanceNote[] {
  const { threatMultiplier, mitigationFactor } = total;
  const notes: ConformanceNote[] = [];
  if (!method.threatLevels.some(({ multiplier }) => multiplier === threatMultiplier))
    notes.push({
      id: 'threat-multiplier',
      text: `A Threat Multiplier of ${threatMultiplier} is not in the table of ${method.release}.`,
    });
  const levels = method.mitigationLevels.map(({ factor }) => factor);
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  if (levels.length > 0 && (mitigationFactor < least || mitigationFactor > most))
    notes.push({
      id: 'mitigation-factor',
      text: `A Mitigation Factor of ${mitigationFactor} is outside ${least}–${most}.`,
    });
  return notes;
}

/** The highest score, in tenths, that a method gives under a Mitigation Factor. */
function ceilingOf(method: Method, mitigationFactor: number): number {
  const threats = method.threatLevels.map(({ multiplier }) => multiplier);
  return tenthsAt(method, {
    cvss: 10 * VALUE_UNITS,
    sum: method.factors.length * VALUE_UNITS,
    threat: inUnits(Math.max(...threats), MULTIPLIER_UNITS),
    mitigation: inUnits(mitigationFactor, MULTIPLIER_UNITS),
  });
}

/**
 * The notes that must stand beside a score, worded for its method.
 * @param total the score
 * @param factorValues the known ones of the values that went into it
 * @param snapped how many of them the method moved to 0, 0.5 or 1
 * @returns the notes that apply, none when the score is plain by the letter of its method
 */
export function conformanceNotes(
  total: Breakdown,
  factorValues: readonly number[],
  snapped = 0,
): ConformanceNote[] {
  const method = methodOf(total.method);
  const { mitigationFactor } = total;
  const notes = [...factorNotes(method, factorValues, snapped), ...multiplierNotes(method, total)];
  const add = (id: string, text: string) => notes.push({ id, text });
  const ceiling = ceilingOf(method, mitigationFactor);
  if (mitigationFactor < 1 && ceiling < 100)
    add(
      'ceiling',
      `With a Mitigation Factor of ${mitigationFactor} no score can be above ${(ceiling / 10).toFixed(1)}.`,
    );
  if (total.score < total.cvssBase) add('below-cvss', method.belowCvss);
  if (total.cvssBase === 0 && total.score > 0)
    add('cvss-zero', 'The CVSS base is 0.0, yet the formula lifts the score: read it with care.');
  if (total.raw > 10)
    add('clamped', 'The formula gives more than 10; the score is limited to 10.0.');
  return notes;
}
