import { describe, expect, it } from 'vitest';
import { scoreInterval } from '#domain/aivss/interval.ts';
import { v05, v08 } from '#domain/aivss/methods/index.ts';
import type { PartialInputs } from '#domain/aivss/interval.ts';

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];
const AUTOGEN = [0.8, 0.9, 0.7, 0.9, 0.5, 0.8, 0.4, 1, 0.8, 0.7];

function inputs(factorValues: PartialInputs['factorValues'], rest: Partial<PartialInputs> = {}) {
  const defaults = { cvssBase: 'unknown', threatMultiplier: 0.97, mitigationFactor: 1 } as const;
  return { ...defaults, factorValues, ...rest };
}

describe('a threat whose CVSS vector nobody knows', () => {
  it('with the factors of Dify lies between 5.8 and 10.0: Medium, High or Critical', () => {
    const { low, high, severities, exact } = scoreInterval(inputs(DIFY), v08);
    expect([low.score, high.score, exact]).toEqual([5.8, 10, false]);
    expect(severities).toEqual(['medium', 'high', 'critical']);
    expect(low.factorSum).toBe(6);
  });

  it.each([
    [2.7, 'medium'],
    [2.8, 'high'],
    [7.4, 'high'],
    [7.5, 'critical'],
  ] as const)('with the factors of Dify and a CVSS base of %d is %s', (cvssBase, severity) => {
    const { low, high, exact } = scoreInterval(inputs(DIFY, { cvssBase }), v08);
    expect(high.severity).toBe(severity);
    expect(exact).toBe(true);
    expect(low).toEqual(high);
  });

  it('with the factors of AutoGen is never below High', () => {
    const { low, severities } = scoreInterval(inputs(AUTOGEN), v08);
    expect(low).toMatchObject({ score: 7.3, factorSum: 7.5 });
    expect(severities).toEqual(['high', 'critical']);
  });
});

describe('other unknown inputs', () => {
  it('an unknown factor counts as 0 in the lowest case and as 1 in the highest', () => {
    const partly = ['unknown', ...DIFY.slice(1)] as const;
    const { low, high } = scoreInterval(inputs(partly, { cvssBase: 5 }), v08);
    expect([low.factorSum, high.factorSum]).toEqual([5.4, 6.4]);
  });

  it('unknown multipliers range over the tables of 0.8', () => {
    const open = { cvssBase: 5, threatMultiplier: 'unknown', mitigationFactor: 'unknown' } as const;
    const { low, high } = scoreInterval(inputs(DIFY, open), v08);
    expect(low).toMatchObject({ threatMultiplier: 0.5, mitigationFactor: 0.67 });
    expect(high).toMatchObject({ threatMultiplier: 1, mitigationFactor: 1 });
  });

  it('nothing known at all leaves every band open', () => {
    const nothing = inputs(Array<'unknown'>(10).fill('unknown'), { threatMultiplier: 'unknown' });
    const { low, high, severities } = scoreInterval(nothing, v08);
    expect([low.score, high.score]).toEqual([0, 10]);
    expect(severities).toEqual(['none', 'low', 'medium', 'high', 'critical']);
  });

  it('the interval is that of the formula that is asked for', () => {
    const { low, high } = scoreInterval(inputs(DIFY), v05);
    expect([low.method, low.score, high.score]).toEqual(['AIVSS:0.5', 2.9, 7.8]);
  });
});
