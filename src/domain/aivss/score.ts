import { severityOf } from '../severity.ts';
import type { Breakdown, Inputs } from './breakdown.ts';
import { pointOf, tenthsAt } from './integer-score.ts';
import { defaultMethod, methodOf } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { inUnits, MULTIPLIER_UNITS, RAW_UNITS, UPLIFT_UNITS, VALUE_UNITS } from './units.ts';

/**
 * Scores inputs that are all known: every term, and the score rounded half up, once.
 * @param inputs with the factors of the method, in any one order
 * @throws RangeError for an input that is no number, or has more decimals than the method counts
 */
export function scoreInputs(inputs: Inputs, method: Method = defaultMethod): Breakdown {
  const point = pointOf(inputs, method);
  const score = tenthsAt(method, point) / 10;
  return {
    method: method.id,
    cvssBase: inputs.cvssBase,
    factorSum: point.sum / VALUE_UNITS,
    riskGap: (10 * VALUE_UNITS - point.cvss) / VALUE_UNITS,
    threatMultiplier: inputs.threatMultiplier,
    aars: method.aars(point) / UPLIFT_UNITS,
    mitigationFactor: point.mitigation / MULTIPLIER_UNITS,
    raw: method.score(point) / RAW_UNITS,
    score,
    severity: severityOf(score),
  };
}

/**
 * The points that one factor adds to a score, unrounded. Every formula is linear in the factor sum.
 * @param value the factor's value, 0.00–1.00; of several factors, their sum
 */
export function contribution(value: number, total: Breakdown): number {
  const method = methodOf(total.method);
  const at = (sum: number) =>
    method.score({
      cvss: inUnits(total.cvssBase, VALUE_UNITS),
      sum,
      threat: inUnits(total.threatMultiplier, MULTIPLIER_UNITS),
      mitigation: inUnits(total.mitigationFactor, MULTIPLIER_UNITS),
    });
  return (at(inUnits(value, VALUE_UNITS)) - at(0)) / RAW_UNITS;
}
