import { scoreInterval, unknownRanges } from './interval.ts';
import type { PartialInputs } from './interval.ts';
import { defaultMethod } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { inUnits, RAW_UNITS } from './units.ts';

/** An input that may be unknown: one of three, or a factor by its place in the table. */
export type InputName = 'cvssBase' | 'threatMultiplier' | 'mitigationFactor' | number;

/** What it would be worth to know one unknown input. Widths are of the unrounded score, exact. */
export type InputUncertainty = {
  readonly input: InputName;
  /** The width of the interval now. */
  readonly width: number;
  /** Its width if this input alone were known: at the most helpful value that it may turn out to have. */
  readonly narrowest: number;
  /** The same at the least helpful value. */
  readonly widest: number;
  /** `width − widest`: by how much the interval narrows whatever the value turns out to be. */
  readonly atLeast: number;
  /** `width − narrowest`: by how much it may narrow at best. */
  readonly atMost: number;
};

/** The exact difference of two unrounded scores, or of two widths. */
const difference = (a: number, b: number) =>
  (inUnits(a, RAW_UNITS) - inUnits(b, RAW_UNITS)) / RAW_UNITS;

/** The unknown inputs: CVSS first, then the factors in the order of the table, then the rest. */
function unknownInputs(inputs: PartialInputs): InputName[] {
  const places = inputs.factorValues.flatMap((value, i) => (value === 'unknown' ? [i] : []));
  const named = (key: 'cvssBase' | 'threatMultiplier' | 'mitigationFactor') =>
    inputs[key] === 'unknown' ? [key] : [];
  return [
    ...named('cvssBase'),
    ...places,
    ...named('threatMultiplier'),
    ...named('mitigationFactor'),
  ];
}

function withKnown(inputs: PartialInputs, input: InputName, value: number): PartialInputs {
  if (typeof input !== 'number') return { ...inputs, [input]: value };
  return { ...inputs, factorValues: inputs.factorValues.with(input, value) };
}

/**
 * What each unknown input adds to the width of an interval, the one that widens it the most first.
 *
 * The width is that of the unrounded score. If one input became known at a value v, the rest would
 * leave a width w(v). Every formula is linear in each input and falls in none of them while ThM is at
 * most 1, so that the other inputs stay at the same two corners for every v: w is linear, and its
 * smallest and largest value stand at the ends of the range of v. Both ends are computed.
 *
 * Which widens it most: the one whose knowledge narrows the interval the most whatever it turns
 * out to be (`atLeast`); of equals the one that may narrow it the most at best (`atMost`); of
 * equals still the first in the order CVSS base, factors as in the table, ThM, MF.
 * @param inputs with `unknown` for what nobody has checked; multipliers of at most 1
 * @param method the method to score with
 * @returns one row for each unknown input, none when all are known
 */
export function inputUncertainties(
  inputs: PartialInputs,
  method: Method = defaultMethod,
): InputUncertainty[] {
  const widthOf = (partial: PartialInputs) => {
    const { low, high } = scoreInterval(partial, method);
    return difference(high.raw, low.raw);
  };
  const unknown = unknownInputs(inputs);
  if (unknown.length === 0) return [];
  const width = widthOf(inputs);
  const ranges = unknownRanges(method);
  const rows = unknown.map((input): InputUncertainty => {
    const range = ranges[typeof input === 'number' ? 'factor' : input];
    const widths = range.map((value) => widthOf(withKnown(inputs, input, value)));
    const [narrowest, widest] = [Math.min(...widths), Math.max(...widths)];
    const [atLeast, atMost] = [difference(width, widest), difference(width, narrowest)];
    return { input, width, narrowest, widest, atLeast, atMost };
  });
  return rows.sort((a, b) => b.atLeast - a.atLeast || b.atMost - a.atMost);
}
