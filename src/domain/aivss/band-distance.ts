import { decimal, plus, toNumber } from '../decimal.ts';
import { severities, severityOf, severityRank } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Breakdown, Inputs } from './breakdown.ts';

/** A change of one input that moves the band while every other input stays as it is. */
export type Shift = {
  readonly from: number;
  readonly to: number;
  /** `to − from`, exact: a multiple of the step, negative where the input must fall. */
  readonly change: number;
};

/** What it takes to reach the next band. `undefined`: this input alone cannot, in its steps. */
export type Move = {
  readonly severity: Severity;
  readonly cvssBase: Shift | undefined;
  readonly factorSum: Shift | undefined;
};

/** The moves to the bands above and below; `undefined` where there is no such band. */
export type BandDistance = { readonly up: Move | undefined; readonly down: Move | undefined };

/** Both inputs run from 0 to 10. */
const MOST = 10;

/** The step of the CVSS base score: the one decimal that CVSS v4.0 gives. */
const CVSS_STEP = 0.1;

/**
 * The step of the factor sum: 0.1, and 0.5 under strict 0.8, whose factors take 0, 0.5 or 1.
 * @param method the method of the score
 */
export function sumStepOf(method: Breakdown['method']): number {
  return method === 'AIVSS:0.8-strict' ? 0.5 : 0.1;
}

/** The smallest number of steps, in either direction, after which the band is a wanted one. */
function smallestShift(
  from: number,
  step: number,
  bandAt: (value: number) => Severity,
  wanted: (severity: Severity) => boolean,
): Shift | undefined {
  for (let steps = 1; steps <= Math.round(MOST / step); steps += 1) {
    // Upwards first. Formulas are linear in each input, so only one direction can succeed.
    for (const count of [steps, -steps]) {
      const change = Math.round(count * step * 10) / 10;
      const to = toNumber(plus(decimal(from), decimal(change)));
      if (to >= 0 && to <= MOST && wanted(bandAt(to))) return { from, to, change };
    }
  }
  return undefined;
}

/**
 * How far a score is from the next band up and down: the smallest change of the CVSS base, and of
 * the factor sum, that moves the band, each alone. Found by trying every step with the formula
 * itself, so that rounding and the limit of 10.0 count as they do in the score.
 * Bands: OWASP AIVSS 0.8, section 3.5.2; `none` for 0.0 is the catalog's own.
 * @param inputs all known; CVSS base and factor sum from 0 to 10
 * @param formula the method to score with; only the sum of the factor values may matter to it
 */
export function bandDistance(inputs: Inputs, formula: (inputs: Inputs) => Breakdown): BandDistance {
  const total = formula(inputs);
  const rank = severityRank(severityOf(total.score));
  const bandAtCvss = (cvssBase: number) => formula({ ...inputs, cvssBase }).severity;
  // No formula weighs its factors: one value that is the whole sum gives the same score.
  const bandAtSum = (sum: number) => formula({ ...inputs, factorValues: [sum] }).severity;
  const moveTo = (
    row: (typeof severities)[number] | undefined,
    wanted: (severity: Severity) => boolean,
  ): Move | undefined =>
    row && {
      severity: row.id,
      cvssBase: smallestShift(total.cvssBase, CVSS_STEP, bandAtCvss, wanted),
      factorSum: smallestShift(total.factorSum, sumStepOf(total.method), bandAtSum, wanted),
    };
  return {
    up: rank === 0 ? undefined : moveTo(severities[rank - 1], (band) => severityRank(band) < rank),
    down: moveTo(severities[rank + 1], (band) => severityRank(band) > rank),
  };
}
