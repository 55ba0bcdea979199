import { describe, expect, it } from 'vitest';
import { bandBorder } from '#domain/aivss/band-border.ts';
import { tenthsAt } from '#domain/aivss/integer-score.ts';
import { v08 } from '#domain/aivss/methods/v0-8.ts';
import { exploitMaturities } from '#domain/aivss/multipliers.ts';
import { MULTIPLIER_UNITS, VALUE_UNITS } from '#domain/aivss/units.ts';
import { severities } from '#domain/severity.ts';

/** The score of a finding without mitigation, in tenths, by the method itself. */
const tenths = (base: number, sum: number, threat: number) =>
  tenthsAt(v08, {
    cvss: Math.round(base * VALUE_UNITS),
    sum: Math.round(sum * VALUE_UNITS),
    threat: Math.round(threat * MULTIPLIER_UNITS),
    mitigation: MULTIPLIER_UNITS,
  });

describe.each(severities.filter(({ from }) => from > 0))('the border of $name', ({ from }) => {
  it.each(exploitMaturities.map(({ multiplier }) => multiplier))(
    'is where the method reaches it, at a multiplier of %s',
    (multiplier) => {
      for (let sum = 0; sum <= 10; sum += 0.25) {
        const border = bandBorder(sum, from, multiplier);
        for (let tenth = 0; tenth <= 100; tenth += 1) {
          const base = tenth / 10;
          const reached = tenths(base, sum, multiplier) >= Math.round(from * 10);
          // On the border itself binary fractions may fall to either side.
          if (Math.abs(base - border) > 1e-9)
            expect([sum, base, reached]).toEqual([sum, base, base > border]);
        }
      }
    },
  );
});
