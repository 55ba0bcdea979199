import { describe, expect, it } from 'vitest';
import type { Breakdown, Inputs } from '#domain/aivss/breakdown.ts';
import { conformanceNotes } from '#domain/aivss/conformance.ts';
import { score05, score08, score08Strict, scoreFloor } from '../../helpers/scores.ts';
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
    expect(idsOf({ cvssBase: 2, mitigationFactor: 0.9 })).toEqual(['ceiling']);
  });

  it.each([
    [0.83, '8.3'],
    [0.67, '6.7'],
  ])(
    'with a mitigation factor of %d no score is above %s, and the note says so',
    (factor, most) => {
      const [note] = notesOf({ cvssBase: 2, mitigationFactor: factor });
      expect(note?.text).toBe(
        `With a Mitigation Factor of ${factor} no score can be above ${most}.`,
      );
      const worst = { cvssBase: 10, factorValues: factorsOfSum(10), threatMultiplier: 1 };
      expect(score08({ ...worst, mitigationFactor: factor }).score).toBe(Number(most));
    },
  );

  it('a score that equals its CVSS base is not below it', () => {
    expect(idsOf({ factorValues: factorsOfSum(0) })).toEqual([]);
  });
});

describe('each method has its own notes', () => {
  const all = { ...PLAIN, cvssBase: 9, factorValues: factorsOfSum(2.6) };
  const textsOf = (total: Breakdown, snapped = 0) =>
    conformanceNotes(total, all.factorValues, snapped).map(({ text }) => text);

  it('0.5 has no mitigation, its own multipliers, and falls below CVSS by its average', () => {
    expect(textsOf(score05({ ...all, threatMultiplier: 0.91 }))).toEqual([
      '1 of 10 factor values lie between the marks of AIVSS 0.5, which are 0, 0.5 and 1.',
      'AIVSS 0.5 takes the average of CVSS and sum, so this score is below its own CVSS base score.',
    ]);
    expect(textsOf(score05({ ...all, threatMultiplier: 0.5 }))[1]).toBe(
      'A Threat Multiplier of 0.5 is not in the table of 0.5.',
    );
    expect(textsOf(score08({ ...all, threatMultiplier: 0.91 }))[1]).toBe(
      'A Threat Multiplier of 0.91 is not in the table of 0.8.',
    );
  });

  it('the floor variant has no ceiling and is never below CVSS, where 0.8 is', () => {
    const strong = { ...all, mitigationFactor: 0.67 };
    expect(textsOf(scoreFloor(strong))).toHaveLength(1);
    expect(textsOf(score08(strong)).slice(1)).toEqual([
      'With a Mitigation Factor of 0.67 no score can be above 6.7.',
      'The mitigation factor pulls this score below its own CVSS base score.',
    ]);
  });

  it('strict 0.8 tells how many values were snapped', () => {
    const inputs = { ...all, factorValues: factorsOfSum(2.6) };
    const total = score08Strict(inputs);
    const [note] = conformanceNotes(total, [1, 1, 0.5, 0, 0, 0, 0, 0, 0, 0], 1);
    expect(note).toEqual({
      id: 'snapped',
      text: '1 of 10 factor values were snapped to 0, 0.5 or 1.',
    });
  });
});
