import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { score08, scoreFloor } from '../../helpers/scores.ts';
import { methods } from '#domain/aivss/methods/index.ts';
import { scoreInputs } from '#domain/aivss/score.ts';
import { scoreInterval, unknownRanges } from '#domain/aivss/interval.ts';
import type { PartialInputs } from '#domain/aivss/interval.ts';
import { factorsOfSum } from '../../vectors/vectors.ts';

const RUNS = { seed: 20_261_121, numRuns: 250 };
const MULTIPLIERS = [1, 0.97, 0.5];
const MITIGATIONS = [1, 0.83, 0.67];

const hundredths = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((value) => value / 100);
const cvss = fc.integer({ min: 0, max: 100 }).map((value) => value / 10);
const inputs: fc.Arbitrary<Inputs> = fc.record({
  cvssBase: cvss,
  factorValues: fc.array(hundredths(0, 1), { minLength: 10, maxLength: 10 }),
  threatMultiplier: fc.constantFrom(...MULTIPLIERS),
  mitigationFactor: fc.constantFrom(...MITIGATIONS),
});
describe.each(methods)('every method: $id', (method) => {
  const formula = (given: Inputs) => scoreInputs(given, method);

  it('raising a factor, the CVSS base or the threat multiplier never lowers the score', () => {
    const cause = fc.record({ at: fc.nat(9), factor: hundredths(0, 1), cvss, threat: fc.nat(2) });
    fc.assert(
      fc.property(inputs, cause, (low, { at, factor, cvss: base, threat }) => {
        const factorValues = low.factorValues.with(at, Math.max(low.factorValues[at] ?? 0, factor));
        const cvssBase = Math.max(low.cvssBase, base);
        const threatMultiplier = Math.max(low.threatMultiplier, MULTIPLIERS[threat] ?? 0);
        for (const raised of [{ factorValues }, { cvssBase }, { threatMultiplier }])
          expect(formula({ ...low, ...raised }).score).toBeGreaterThanOrEqual(formula(low).score);
      }),
      RUNS,
    );
  });

  it('a score lies within 0 and 10 and has one decimal', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { score } = formula(given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(10);
        expect(String(score)).toMatch(/^\d+(\.\d)?$/);
      }),
      RUNS,
    );
  });

  it('an interval contains every point that its unknown inputs may take', () => {
    const point = fc.record({
      given: inputs,
      threatMultiplier: hundredths(...unknownRanges(method).threatMultiplier),
      mitigationFactor: hundredths(...unknownRanges(method).mitigationFactor),
      hidden: fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
    });
    fc.assert(
      fc.property(point, ({ given, threatMultiplier, mitigationFactor, hidden }) => {
        const known: Inputs = { ...given, threatMultiplier, mitigationFactor };
        const hide = (value: number, at: number) => (hidden[at] ? 'unknown' : value);
        const partial: PartialInputs = {
          factorValues: known.factorValues.map(hide),
          cvssBase: hide(known.cvssBase, 10),
          threatMultiplier: hide(threatMultiplier, 11),
          mitigationFactor: hide(mitigationFactor, 12),
        };
        const { low, high, severities, exact } = scoreInterval(partial, method);
        const { score, severity } = formula(known);
        expect(low.score).toBeLessThanOrEqual(score);
        expect(high.score).toBeGreaterThanOrEqual(score);
        expect(severities).toContain(severity);
        expect(exact).toBe(!hidden.includes(true));
      }),
      RUNS,
    );
  });
});

it('the floor variant never lies below the CVSS base', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      expect(scoreFloor(given).score).toBeGreaterThanOrEqual(given.cvssBase);
    }),
    RUNS,
  );
});

it('agrees with a formula on whole numbers for every input of the specification', () => {
  let checked = 0;
  const wrong: string[] = [];
  for (let tenths = 0; tenths <= 100; tenths += 1)
    for (let halves = 0; halves <= 20; halves += 1)
      for (const threatMultiplier of MULTIPLIERS)
        for (const mitigationFactor of MITIGATIONS) {
          const [threat, mitigation] = [threatMultiplier, mitigationFactor].map((value) =>
            Math.round(value * 100),
          ) as [number, number];
          const raw = (tenths * 2000 + (100 - tenths) * halves * threat) * mitigation;
          const want = Math.floor((raw * 20 + 2_000_000) / 4_000_000) / 10;
          const cvssBase = tenths / 10;
          const factorValues = factorsOfSum(halves / 2);
          const { score } = score08({ cvssBase, factorValues, threatMultiplier, mitigationFactor });
          checked += 1;
          if (score !== want) wrong.push(`${cvssBase} ${halves / 2} ${threat} ${mitigation}`);
        }
  expect(wrong).toEqual([]);
  expect(checked).toBe(19_089);
});
