import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { v08 } from '#domain/aivss/methods/index.ts';
import type { PartialInputs } from '#domain/aivss/interval.ts';
import { inputUncertainties } from '#domain/aivss/uncertainty.ts';
import type { InputName } from '#domain/aivss/uncertainty.ts';
import { assessments } from './assessments.ts';

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];

/** The score in plain arithmetic, unrounded. */
const raw = (c: number, s: number, t: number, m: number) => (c + (((10 - c) * s) / 10) * t) * m;

/** The width of an interval, its ends found by trying five values of every unknown input. */
function widthByTrying(inputs: PartialInputs): number {
  const tries = (value: number | 'unknown', from: number, to: number) =>
    value === 'unknown'
      ? Array.from({ length: 5 }, (_, i) => from + ((to - from) * i) / 4)
      : [value];
  // No factor is weighed: unknown ones together run over every sum from all 0 to all 1.
  const known = inputs.factorValues.reduce<number>(
    (sum, v) => (v === 'unknown' ? sum : sum + v),
    0,
  );
  const open = inputs.factorValues.filter((value) => value === 'unknown').length;
  const scores = tries(inputs.cvssBase, 0, 10).flatMap((c) =>
    tries(open > 0 ? 'unknown' : 0, 0, open).flatMap((more) =>
      tries(inputs.threatMultiplier, 0.5, 1).flatMap((t) =>
        tries(inputs.mitigationFactor, 0.67, 1).map((m) => raw(c, known + more, t, m)),
      ),
    ),
  );
  return Math.max(...scores) - Math.min(...scores);
}

function set(inputs: PartialInputs, input: InputName, value: number): PartialInputs {
  if (typeof input !== 'number') return { ...inputs, [input]: value };
  return { ...inputs, factorValues: inputs.factorValues.map((v, i) => (i === input ? value : v)) };
}

const spans = { cvssBase: [0, 10], threatMultiplier: [0.5, 1], mitigationFactor: [0.67, 1] };

const partly: fc.Arbitrary<PartialInputs> = fc
  .tuple(assessments, fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }))
  .map(([inputs, open]) => ({
    cvssBase: open[10] ? 'unknown' : inputs.cvssBase,
    factorValues: inputs.factorValues.map((value, i) => (open[i] ? 'unknown' : value)),
    threatMultiplier: open[11] ? 'unknown' : inputs.threatMultiplier,
    mitigationFactor: open[12] ? 'unknown' : inputs.mitigationFactor,
  }));

describe('what widens an interval', () => {
  it('is what trying every unknown input at five values finds', () => {
    fc.assert(
      fc.property(partly, (inputs) => {
        const rows = inputUncertainties(inputs, v08);
        for (const { input, width, narrowest, widest, atLeast, atMost } of rows) {
          const [from = 0, to = 1] = typeof input === 'number' ? [0, 1] : spans[input];
          const widths = Array.from({ length: 5 }, (_, i) =>
            widthByTrying(set(inputs, input, from + ((to - from) * i) / 4)),
          );
          expect(width).toBeCloseTo(widthByTrying(inputs), 9);
          expect(narrowest).toBeCloseTo(Math.min(...widths), 9);
          expect(widest).toBeCloseTo(Math.max(...widths), 9);
          expect(atLeast).toBeCloseTo(width - widest, 9);
          expect(atMost).toBeCloseTo(width - narrowest, 9);
        }
        const all = [inputs.cvssBase, inputs.threatMultiplier, inputs.mitigationFactor];
        const unknown = [...all, ...inputs.factorValues].filter((value) => value === 'unknown');
        expect(rows).toHaveLength(unknown.length);
        const order = rows.map(({ atLeast }) => atLeast);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
      { seed: 9, numRuns: 25 },
    );
  });

  it('is the CVSS base of Dify rather than a factor, exact', () => {
    const inputs = { threatMultiplier: 0.97, mitigationFactor: 1 };
    const rows = inputUncertainties(
      {
        ...inputs,
        cvssBase: 'unknown',
        factorValues: DIFY.map((v, i) => (i === 3 ? 'unknown' : v)),
      },
      v08,
    );
    // From 5.2 × 0.97 = 5.044 to 10. A known CVSS leaves the factor's 0.97 or nothing.
    expect(rows).toEqual([
      {
        input: 'cvssBase',
        width: 4.956,
        narrowest: 0,
        widest: 0.97,
        atLeast: 3.986,
        atMost: 4.956,
      },
      { input: 3, width: 4.956, narrowest: 3.986, widest: 4.956, atLeast: 0, atMost: 0.97 },
    ]);
  });

  it('keeps the order of the table among equals, and is empty where all is known', () => {
    const rest = { cvssBase: 5, threatMultiplier: 1, mitigationFactor: 1 };
    const open = DIFY.map((value, i) => (i === 2 || i === 7 ? 'unknown' : value));
    const rows = inputUncertainties({ ...rest, factorValues: open }, v08);
    expect(rows.map(({ input }) => input)).toEqual([2, 7]);
    expect(inputUncertainties({ ...rest, factorValues: DIFY }, v08)).toEqual([]);
  });
});
