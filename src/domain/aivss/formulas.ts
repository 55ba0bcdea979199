import { decimal, minus, plus, roundHalfUp, tenth, times, toNumber } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import { severityOf } from '../severity.ts';
import type { Breakdown, Inputs, Method } from './breakdown.ts';

const TEN = decimal(10);
const HALF = decimal(0.5);

/** The terms that every formula shares, exact. */
function termsOf(inputs: Inputs) {
  const cvss = decimal(inputs.cvssBase);
  const sum = inputs.factorValues.map(decimal).reduce(plus, decimal(0));
  const gap = minus(TEN, cvss);
  const threat = decimal(inputs.threatMultiplier);
  const aars = times(tenth(times(gap, sum)), threat);
  return { cvss, sum, gap, threat, aars, mitigation: decimal(inputs.mitigationFactor) };
}

/** Names the terms, limits the score to 0–10 and rounds it half up, once. */
function breakdown(
  method: Method,
  inputs: Inputs,
  terms: ReturnType<typeof termsOf>,
  raw: Decimal,
): Breakdown {
  // The limit binds only where inputs leave the specification, e.g. a multiplier of 1.1.
  const score = Math.min(10, Math.max(0, roundHalfUp(raw, 1)));
  return {
    method,
    cvssBase: inputs.cvssBase,
    factorSum: toNumber(terms.sum),
    riskGap: toNumber(terms.gap),
    threatMultiplier: inputs.threatMultiplier,
    aars: toNumber(terms.aars),
    mitigationFactor: inputs.mitigationFactor,
    raw: toNumber(raw),
    score,
    severity: severityOf(score),
  };
}

/**
 * AIVSS 0.8: `(CVSS + (10 − CVSS) × sum ÷ 10 × ThM) × MF`.
 * Source: OWASP AIVSS 0.8, sections 2 and 3 of part 2.
 */
export function score08(inputs: Inputs, method: Method = 'AIVSS:0.8'): Breakdown {
  const terms = termsOf(inputs);
  const raw = times(plus(terms.cvss, terms.aars), terms.mitigation);
  return breakdown(method, inputs, terms, raw);
}

/**
 * AIVSS 0.5: `(CVSS + sum) ÷ 2 × ThM`. It has no mitigation factor, and what it calls AARS is
 * the factor sum. Source: OWASP AIVSS 0.5, section 2.
 */
export function score05(inputs: Omit<Inputs, 'mitigationFactor'>): Breakdown {
  const unmitigated = { ...inputs, mitigationFactor: 1 };
  const terms = termsOf(unmitigated);
  const raw = times(times(plus(terms.cvss, terms.sum), HALF), terms.threat);
  return { ...breakdown('AIVSS:0.5', unmitigated, terms, raw), aars: toNumber(terms.sum) };
}

/**
 * The floor variant: `CVSS + AARS × MF`; equal to 0.8 without mitigation, never below CVSS.
 * Source: MindXO's contribution to AIVSS, 2026-04.
 */
export function scoreFloor(inputs: Inputs): Breakdown {
  const terms = termsOf(inputs);
  const raw = plus(terms.cvss, times(terms.aars, terms.mitigation));
  return breakdown('AIVSS:floor', inputs, terms, raw);
}

/**
 * The nearest value of the grid of 0.8: 0, 0.5 or 1; halfway goes up (0.25 → 0.5, 0.75 → 1).
 * @param value 0.00–1.00
 */
export function snapToGrid(value: number): number {
  return roundHalfUp(times(decimal(value), decimal(2)), 0) / 2;
}

/**
 * AIVSS 0.8 on its own ten factors, each snapped to the grid.
 * @param inputs with the ten factors of 0.8: the eleventh in place of Goal-Driven Planning
 */
export function score08Strict(inputs: Inputs): Breakdown {
  const factorValues = inputs.factorValues.map(snapToGrid);
  return score08({ ...inputs, factorValues }, 'AIVSS:0.8-strict');
}

/**
 * The points that one factor adds to an AIVSS 0.8 score:
 * riskGap × value ÷ 10 × ThM × MF, unrounded.
 * @param value the factor's value, 0.00–1.00
 */
export function contribution(value: number, total: Breakdown): number {
  const share = tenth(times(decimal(total.riskGap), decimal(value)));
  const threat = times(share, decimal(total.threatMultiplier));
  return toNumber(times(threat, decimal(total.mitigationFactor)));
}
