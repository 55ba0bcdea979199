import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandBorder, cvssThresholds } from '#domain/aivss/cvss-thresholds.ts';
import { tenthsAt } from '#domain/aivss/score.ts';
import { v08 } from '#domain/aivss/methods/v0-8.ts';
import { exploitMaturities } from '#domain/aivss/multipliers.ts';
import { MULTIPLIER_UNITS, VALUE_UNITS } from '#domain/aivss/units.ts';
import { severities, severityRank } from '#domain/severity.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { score08 } from '../../helpers/scores.ts';
import { assessments } from './assessments.ts';

const { agents } = catalogOf();

/** The thresholds of an entry with the default multipliers, by band. */
function thresholdsOf(id: string) {
  const agent = agents.find((candidate) => candidate.id === id);
  const factorValues = agent?.score.driver.inputs.factorValues.map(Number) ?? [];
  const rows = cvssThresholds({ factorValues, threatMultiplier: 0.97, mitigationFactor: 1 });
  return Object.fromEntries(rows.map(({ severity, from }) => [severity, from]));
}

it.each([
  ['dify', { low: 0, medium: 0, high: 2.8, critical: 7.5 }],
  // agentic-flow is never below High.
  ['agentic-flow', { low: 0, medium: 0, high: 0, critical: 6.6 }],
  ['autogen', { low: 0, medium: 0, high: 0.4, critical: 6.7 }],
])('the bands of %s begin at the CVSS base scores that the formula gives', (id, wanted) => {
  expect(thresholdsOf(id)).toEqual(wanted);
});

it('are those of trying every CVSS base score with the formula', () => {
  fc.assert(
    fc.property(assessments, (inputs) => {
      for (const { severity, from } of cvssThresholds(inputs)) {
        const enough = (tenths: number) => {
          const total = score08({ ...inputs, cvssBase: tenths / 10 });
          return severityRank(total.severity) <= severityRank(severity);
        };
        const first = Array.from({ length: 101 }, (_, i) => i).find(enough);
        expect(from).toBe(first === undefined ? undefined : first / 10);
      }
    }),
    { seed: 3, numRuns: 40 },
  );
});

it('no CVSS base score reaches Critical with partial mitigation', () => {
  const inputs = { factorValues: Array<number>(10).fill(1), threatMultiplier: 1 };
  const rows = cvssThresholds({ ...inputs, mitigationFactor: 0.83 });
  expect(rows.at(-1)).toEqual({ severity: 'critical', from: undefined });
});

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
