import { conformanceNotes } from './conformance.ts';
import type { ConformanceNote } from './conformance.ts';
import { factorsOf } from './factor-sets.ts';
import type { AnyFactor } from './factor-sets.ts';
import { eleventhFactor } from './factors.ts';
import type { FactorValue } from './factors.ts';
import { valuesFor } from './score.ts';
import { scoreInterval } from './interval.ts';
import type { Interval } from './interval.ts';
import { methods } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { inputsOf } from './scoring-input.ts';
import type { ScoringInput } from './scoring-input.ts';

/** The same assessment under one method; no interval where the method lacks a factor. */
export type MethodScore = {
  readonly method: Method;
  readonly interval: Interval | undefined;
  /** The names of the factors that it needs and nobody assessed. */
  readonly missing: readonly string[];
  /** What must stand beside this very score under this method. */
  readonly notes: readonly ConformanceNote[];
};

type Values = ReadonlyMap<AnyFactor['key'], FactorValue>;

/** The values that a method takes: of its own set, or of the other that it may be worked out with. */
function valuesOf({ factors, otherFactors = [] }: Method, known: Values) {
  const sets = [factors, otherFactors].filter((set) => set.length > 0);
  return sets
    .map((set) => set.flatMap(({ key }) => known.get(key) ?? []))
    .find((values, index) => values.length === sets[index]?.length);
}

/** Scores a case by one method, and collects its notes. */
function scoreBy(method: Method, input: ScoringInput, values: Values): MethodScore {
  const factorValues = valuesOf(method, values);
  if (!factorValues) {
    const missing = method.factors.filter(({ key }) => !values.has(key));
    return { method, interval: undefined, missing: missing.map(({ name }) => name), notes: [] };
  }
  const interval = scoreInterval({ ...inputsOf(input, method), factorValues }, method);
  const known = factorValues.filter((value) => value !== 'unknown');
  const used = valuesFor(method, known);
  const snapped = known.filter((value, index) => value !== used[index]).length;
  return { method, interval, missing: [], notes: conformanceNotes(interval.high, used, snapped) };
}

/**
 * One case under each method, in the order of the list of methods.
 * @param input what is assessed or supposed
 * @param language the value of the eleventh factor, where it is known beside the catalog's own
 */
export function scoreByMethod(input: ScoringInput, language?: FactorValue): MethodScore[] {
  const values = new Map<AnyFactor['key'], FactorValue>(
    factorsOf(input.factorSet).map(({ key }, i) => [key, input.factorValues[i] ?? 'unknown']),
  );
  if (language !== undefined) values.set(eleventhFactor.key, language);
  return methods.map((method) => scoreBy(method, input, values));
}
