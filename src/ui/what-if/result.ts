import { inputsOf } from '#domain/aivss/scoring-input.ts';
import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { conformanceNotes } from '#domain/aivss/conformance.ts';
import { factorSumRange } from '#domain/aivss/units.ts';
import type { FactorValue } from '#domain/aivss/factors.ts';
import { scoreInterval } from '#domain/aivss/interval.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import { scoreByMethod } from '#domain/aivss/score-by-method.ts';
import { printVector } from '#domain/aivss/vector.ts';
import { capitalised } from '#domain/wording.ts';
import { formatTerm, formatValue, toBand } from '#ui/shared/band.ts';
import type { Band } from '#ui/shared/band.ts';
import { workedSteps } from '#ui/score/worked-steps.ts';
import type { WorkedStep } from '#ui/score/worked-steps.ts';

/** A score as a what-if panel shows it. */
export type WhatIfResult = {
  readonly interval: Interval;
  readonly band: Band;
  /** `6.00`, or `5.10–7.10`. */
  readonly factorSum: string;
  readonly aars: string;
  /** In the catalog's own notation. */
  readonly vector: string;
  readonly cases: readonly { readonly title: string; readonly steps: readonly WorkedStep[] }[];
  readonly notes: readonly string[];
  /** Every method; a band is absent where a factor of the method is. */
  readonly byMethod: readonly {
    readonly name: string;
    readonly formula: string;
    readonly band?: Band;
  }[];
};

/** One number, or both ends where they differ. */
function range(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}

/** The score of a case by the default method, on the factors of its set. */
export function scoreCase(input: ScoringInput): Interval {
  return scoreInterval(inputsOf(input));
}

/**
 * Everything that a what-if panel shows of a case.
 * @param input what is supposed
 * @param language the value of the eleventh factor, where it is known beside the catalog's own
 */
export function toWhatIfResult(input: ScoringInput, language?: FactorValue): WhatIfResult {
  const interval = scoreCase(input);
  const { high } = interval;
  const sum = factorSumRange(input.factorValues);
  const known = input.factorValues.filter((value) => value !== 'unknown');
  return {
    interval,
    band: toBand(interval),
    factorSum: range(formatValue(sum.low), formatValue(sum.high)),
    aars: range(...upliftEnds(input)),
    vector: printVector(input),
    cases: workedSteps(interval),
    notes: conformanceNotes(high, known).map(({ text }) => text),
    byMethod: scoreByMethod(input, language).map(({ method, interval: own }) => ({
      name: method.name,
      formula: method.formula,
      ...(own ? { band: toBand(own) } : {}),
    })),
  };
}

/** The least and the most uplift: most where the base is lowest, which is not the highest score. */
function upliftEnds(input: ScoringInput): [string, string] {
  const at = (cvssBase: number, unknown: number) => {
    const factorValues = input.factorValues.map((value) => (value === 'unknown' ? unknown : value));
    const base = input.cvssBase === 'unknown' ? cvssBase : input.cvssBase;
    return scoreCase({ ...input, cvssBase: base, factorValues }).high.aars;
  };
  return [formatTerm(at(10, 0)), formatTerm(at(0, 1))];
}

/**
 * How one score compares with another, in a sentence.
 * @param now the score that is supposed
 * @param before the score that it is held against
 * @param whose what the other score is of, e.g. `the entry’s`
 */
export function difference(now: Interval, before: Interval, whose: string): string {
  const [new_, old] = [toBand(now), toBand(before)];
  if (new_.score === old.score) return `The same as ${whose} ${old.name} ${old.score}.`;
  if (!new_.exact || !old.exact) return `${capitalised(whose)} score is ${old.name} ${old.score}.`;
  const tenths = Math.round((now.high.score - before.high.score) * 10);
  const size = (Math.abs(tenths) / 10).toFixed(1);
  return `${size} ${tenths > 0 ? 'above' : 'below'} ${whose} ${old.name} ${old.score}.`;
}
