import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorSets, factorsOf } from '#domain/aivss/factor-sets.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import { parseVector, printVector } from '#domain/aivss/vector.ts';
import { anyCase } from '../../helpers/any-case.ts';

const EXAMPLE =
  'ATC-AIVSS:0.8/CVSS:7.5/AU:0.6/GP:0.7/SM:0.3/TU:0.8/PM:0.7/CA:0.8/DI:0.4/MA:0.5/ND:0.7/OP:0.55/THM:0.97/MF:1.0';

describe('the catalog’s own notation', () => {
  it('prints what the methodology shows', () => {
    const factorValues = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.55];
    const words = { exploitMaturity: 'proof-of-concept', mitigation: 'none' } as const;
    const of = { factorSet: 'catalog', factorValues, cvssBase: 7.5, ...words } as const;
    expect(printVector(of)).toBe(EXAMPLE);
  });

  it('gives every case back', () => {
    fc.assert(
      fc.property(anyCase, (of) => {
        expect(parseVector(printVector(of))).toEqual({ input: of });
      }),
    );
  });

  it('takes the parts in any order, and prints them in one', () => {
    const parts = EXAMPLE.split('/').slice(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (mixed) => {
        const read = parseVector(['ATC-AIVSS:0.8', ...mixed].join('/'));
        expect('input' in read && printVector(read.input)).toBe(EXAMPLE);
      }),
    );
  });

  it('needs every part', () => {
    const parts = EXAMPLE.split('/');
    for (const part of parts.slice(1)) {
      const read = parseVector(parts.filter((other) => other !== part).join('/'));
      expect(read, part).toHaveProperty('fault');
    }
  });

  it.each([
    ['AIVSS:0.8/CVSS:1.0', 'does not begin with ATC-AIVSS:0.8/'],
    [`${EXAMPLE}/AU:0.1`, 'has AU twice'],
    [`${EXAMPLE}/NL:0.1`, 'has not exactly one of GP and NL, which tell its set of factors'],
    [`${EXAMPLE}/XX:0.1`, 'has "XX", which is no part of it'],
    [`${EXAMPLE}/AU`, 'has "AU" where a key:value belongs'],
    [EXAMPLE.replace('AU:0.6', 'AU:1.1'), /^has AU:1\.1; .* from 0 to 1/],
    [EXAMPLE.replace('AU:0.6', 'AU:0.123'), /^has AU:0\.123; /],
    [EXAMPLE.replace('AU:0.6', 'AU:-0'), /^has AU:-0; /],
    [EXAMPLE.replace('AU:0.6', 'AU:1e-1'), /^has AU:1e-1; /],
    [EXAMPLE.replace('CVSS:7.5', 'CVSS:10.1'), /^has CVSS:10\.1; .* from 0\.0 to 10\.0/],
    [EXAMPLE.replace('CVSS:7.5', 'CVSS:7.55'), /^has CVSS:7\.55; /],
    [EXAMPLE.replace('THM:0.97', 'THM:0.9'), 'has THM:0.9; it takes 1.0, 0.97 or 0.5'],
    [EXAMPLE.replace('MF:1.0', 'MF:X'), 'has MF:X; it takes 1.0, 0.83 or 0.67'],
  ])('refuses %s', (text, fault) => {
    const read = parseVector(text);
    if (typeof fault === 'string') expect(read).toEqual({ fault });
    else expect(read).toEqual({ fault: expect.stringMatching(fault) as unknown });
  });

  it('never throws, and refuses what is no vector', () => {
    const letters = fc.constantFrom(...'ATC-AIVSS:0.8/CVSS:X1.GPNLTHMF');
    const text = fc.oneof(
      fc.string(),
      fc.array(letters).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(parseVector(any)).toHaveProperty('fault');
      }),
    );
  });
});

it('the sets differ in one factor, in the same place, and have ten each', () => {
  const [own, published] = factorSets.map(({ id }) => factorsOf(id).map(({ key }) => key));
  expect([own?.length, published?.length]).toEqual([10, 10]);
  const differing = own?.flatMap((key, index) => (key === published?.[index] ? [] : [key]));
  expect(differing).toEqual(['goalDrivenPlanning']);
  expect(published).toContain('naturalLanguageInterface');
  expect(exploitMaturities.length * mitigationLevels.length).toBe(9);
});
