import { describe, expect, it } from 'vitest';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { conformanceNotes } from '#domain/aivss/conformance.ts';
import { score08 } from '#domain/aivss/formulas.ts';
import { factorsOfSum, vectorsOf } from '../../vectors/vectors.ts';

const PLAIN: Inputs = {
  cvssBase: 5,
  factorValues: factorsOfSum(5),
  threatMultiplier: 0.97,
  mitigationFactor: 1,
};

function notesOf(change: Partial<Inputs>) {
  const inputs = { ...PLAIN, ...change };
  return conformanceNotes(score08(inputs), inputs.factorValues);
}

const idsOf = (change: Partial<Inputs>) => notesOf(change).map(({ id }) => id);

describe('conformance notes', () => {
  it.each(vectorsOf('0.8'))('the published case $name carries none', (vector) => {
    const { cvssBase, factors, threatMultiplier } = vector;
    expect(idsOf({ cvssBase, factorValues: factors ?? [], threatMultiplier })).toEqual([]);
  });

  it('values off the grid are counted', () => {
    const factorValues = [0.6, 0.5, 0.25, 1, 0, 0, 0, 0, 0, 0];
    const [note, ...others] = notesOf({ factorValues });
    expect(note?.id).toBe('off-grid');
    expect(note?.text).toContain('2 of 10 factor values');
    expect(others).toEqual([]);
  });

  it.each([
    ['a threat multiplier that 0.8 does not have', { threatMultiplier: 0.9 }, 'threat-multiplier'],
    ['a mitigation factor below 0.67', { mitigationFactor: 0.5 }, 'mitigation-factor'],
    ['a mitigation factor above 1', { mitigationFactor: 1.2 }, 'mitigation-factor'],
    ['a score under its own CVSS base', { cvssBase: 9, mitigationFactor: 0.67 }, 'below-cvss'],
    ['a CVSS base of 0.0 that is lifted', { cvssBase: 0 }, 'cvss-zero'],
    [
      'a sum that leaves the scale',
      { cvssBase: 9.8, factorValues: factorsOfSum(10), threatMultiplier: 1.1 },
      'clamped',
    ],
  ])('%s is noted', (_case, change, id) => expect(idsOf(change)).toContain(id));

  it.each([1, 0.97, 0.5])('the threat multiplier %d is one of 0.8', (threatMultiplier) => {
    expect(idsOf({ threatMultiplier })).toEqual([]);
  });

  it('a mitigation factor between the levels is allowed by the schema of 0.8', () => {
    expect(idsOf({ cvssBase: 2, mitigationFactor: 0.9 })).toEqual([]);
  });

  it('a score that equals its CVSS base is not below it', () => {
    expect(idsOf({ factorValues: factorsOfSum(0) })).toEqual([]);
  });
});
