import { describe, expect, it } from 'vitest';
import { score05, score08 } from '../../helpers/scores.ts';
import { exploitMaturity, mitigationLevel } from '#domain/aivss/multipliers.ts';
import { cvssBaseScore } from '#domain/cvss/vector.ts';
import { cases, factorOrder, factorsOfSum, vectorsOf } from '../../vectors/vectors.ts';
import type { Vector } from '../../vectors/vectors.ts';

/** The inputs of a published case, its factors spread over ten where only their sum is printed. */
function inputsOf(vector: Vector) {
  return {
    cvssBase: vector.cvssBase,
    factorValues: vector.factors ?? factorsOfSum(vector.factorSum ?? Number.NaN),
    threatMultiplier: vector.threatMultiplier,
    mitigationFactor: vector.mitigationFactor ?? 1,
  };
}

it('the file holds every published case, and a factor order for each version that gives factors', () => {
  const counts = Object.fromEntries(
    [...new Set(cases.map(({ version }) => version))].map((v) => [v, vectorsOf(v).length]),
  );
  const wanted = { '0.8': 10, '0.5': 10, AgentReady: 21, '0.8 third party': 7, AVE: 6 };
  expect(counts).toEqual(wanted);
  for (const order of Object.values(factorOrder)) expect(new Set(order).size).toBe(10);
  for (const { factors } of cases) expect(factors?.length ?? 10).toBe(10);
});

describe('the ten cases that AIVSS 0.8 publishes', () => {
  it.each(vectorsOf('0.8'))('$name is reproduced in every term', (vector) => {
    const result = score08(inputsOf(vector));
    expect(cvssBaseScore(vector.cvssVector ?? '')).toBe(vector.cvssBase);
    expect(result).toMatchObject({
      method: 'AIVSS:0.8',
      factorSum: vector.factorSum,
      aars: vector.aars,
      raw: vector.raw,
      score: vector.score,
      severity: vector.severity,
    });
  });

  it('are scored with the default multipliers of the catalog', () => {
    for (const { threatMultiplier, mitigationFactor } of vectorsOf('0.8')) {
      expect(threatMultiplier).toBe(exploitMaturity('proof-of-concept').multiplier);
      expect(mitigationFactor).toBe(mitigationLevel('none').factor);
    }
  });
});

describe('the ten cases that AIVSS 0.5 publishes', () => {
  it.each(vectorsOf('0.5'))('$name: the factors give their true sum and score', (vector) => {
    const result = score05(inputsOf(vector));
    expect(cvssBaseScore(vector.cvssVector ?? '')).toBe(vector.cvssBase);
    expect(result).toMatchObject({
      method: 'AIVSS:0.5',
      factorSum: vector.recomputed?.factorSum,
      aars: vector.recomputed?.factorSum,
      score: vector.recomputed?.score,
      severity: vector.recomputed?.severity,
    });
  });

  it.each(vectorsOf('0.5'))('$name: the printed sum gives the printed score', (vector) => {
    const factorValues = factorsOfSum(vector.aars ?? Number.NaN);
    const result = score05({ ...inputsOf(vector), factorValues });
    expect(result).toMatchObject({ raw: vector.raw, score: vector.score });
    expect(result.severity).toBe(vector.severity);
  });

  it('print a sum that their own factors do not have in seven rows of ten', () => {
    const wrong = vectorsOf('0.5').filter(({ aars, recomputed }) => aars !== recomputed?.factorSum);
    expect(wrong).toHaveLength(7);
  });
});

describe('scores that others publish with the formula of 0.8', () => {
  const rows = [...vectorsOf('AgentReady'), ...vectorsOf('0.8 third party')];
  it.each(rows)('$version $name is reproduced to the decimal', (vector) => {
    const result = score08(inputsOf(vector));
    const { factorSum, aars, raw } = vector.recomputed ?? {};
    expect(result).toMatchObject({ factorSum, aars, raw, score: vector.score });
    if (vector.severity !== null) expect(result.severity).toBe(vector.severity);
  });
});

describe('AVE records, which say 0.8 and compute an average', () => {
  it.each(vectorsOf('AVE'))('$name is not reproduced by 0.8', (vector) => {
    const result = score08(inputsOf(vector));
    expect(cvssBaseScore(vector.cvssVector ?? '')).toBeGreaterThan(0);
    expect(result.factorSum).toBe(vector.recomputed?.factorSum);
    expect(result.score).toBe(vector.recomputed?.score08);
    expect(result.score).not.toBe(vector.score);
  });

  it.each(vectorsOf('AVE'))('$name is the 0.5 average times a mitigation factor', (vector) => {
    const average = score05(inputsOf(vector)).raw * (vector.mitigationFactor ?? 1);
    expect(Math.abs(average - vector.score)).toBeLessThanOrEqual(0.05 + 1e-9);
  });
});
