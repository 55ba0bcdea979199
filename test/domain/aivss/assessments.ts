import fc from 'fast-check';
import type { Inputs } from '#domain/aivss/breakdown.ts';

/** A whole number of hundredths as a number. */
const hundredths = (most: number) => fc.integer({ min: 0, max: most }).map((value) => value / 100);

/** Factor values as entries have them: mostly tenths, some off every grid. */
const factorValue = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map((value) => value / 10),
  hundredths(100),
);

/** Any assessment whose inputs are all known, with multipliers in and between the tables. */
export const assessments: fc.Arbitrary<Inputs> = fc.record({
  cvssBase: fc.integer({ min: 0, max: 100 }).map((value) => value / 10),
  factorValues: fc.array(factorValue, { minLength: 10, maxLength: 10 }),
  threatMultiplier: fc.constantFrom(1, 0.97, 0.91, 0.5),
  mitigationFactor: fc.constantFrom(1, 0.9, 0.83, 0.67),
});
