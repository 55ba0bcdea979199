import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cvssThresholds } from '#domain/aivss/cvss-thresholds.ts';
import { score08 } from '../../helpers/scores.ts';
import { severityRank } from '#domain/severity.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
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
  ['agentic-flow', { low: 0, medium: 0, high: 3.4, critical: 7.8 }],
  // AutoGen is never below High.
  ['autogen', { low: 0, medium: 0, high: 0, critical: 6.2 }],
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
