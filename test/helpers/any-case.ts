import fc from 'fast-check';
import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { factorSets } from '#domain/aivss/factor-sets.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';

const unknown = fc.constant('unknown' as const);

/** A factor value in steps of 0.01, or unknown. */
const anyFactor = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: unknown },
);

/** Any finding that a panel may be set to. */
export const anyCase: fc.Arbitrary<ScoringInput> = fc.record({
  factorSet: fc.constantFrom(...factorSets.map(({ id }) => id)),
  factorValues: fc.array(anyFactor, { minLength: 10, maxLength: 10 }),
  cvssBase: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: unknown },
  ),
  exploitMaturity: fc.constantFrom(...exploitMaturities.map(({ id }) => id)),
  mitigation: fc.constantFrom(...mitigationLevels.map(({ id }) => id)),
});
