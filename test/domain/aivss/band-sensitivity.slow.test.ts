import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandSensitivity } from '#domain/aivss/band-sensitivity.ts';
import { assessments } from './assessments.ts';
import { comparable, flipsByTrying } from './flips-by-trying.ts';

it('one thousand assessments flip as trying everything finds', { timeout: 120_000 }, () => {
  let bothWays = 0;
  fc.assert(
    fc.property(assessments, (inputs) => {
      const found = bandSensitivity(inputs);
      if (found.up && found.down) bothWays += 1;
      expect(comparable(found)).toEqual(flipsByTrying(inputs, 'AIVSS:0.8'));
    }),
    { seed: 20_261_121, numRuns: 1000 },
  );
  expect(bothWays).toBeGreaterThan(100);
});
