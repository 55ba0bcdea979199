import { CVSS40 } from '@pandatix/js-cvss';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cvssMetrics } from '#domain/cvss/metrics.ts';
import { cvssBaseScore, cvssFault, cvssInWords } from '#domain/cvss/vector.ts';

const GOOD = 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:N/SC:H/SI:H/SA:N';

const vectors = fc
  .tuple(...cvssMetrics.map(({ values }) => fc.constantFrom(...Object.keys(values))))
  .map((letters) => `CVSS:4.0/${letters.map((v, i) => `${cvssMetrics[i]?.key}:${v}`).join('/')}`);

describe('cvssBaseScore', () => {
  it('agrees with a second implementation on seeded base vectors', () => {
    // The second one rounds ties by chance of the binary float, so its unrounded score is taken.
    const unrounded = vi.spyOn(CVSS40, 'roundup').mockImplementation((score) => score);
    const sample = fc.sample(vectors, { seed: 40, numRuns: 400 });
    const second = (v: string) => Math.round((new CVSS40(v).Score() + 1e-6) * 10) / 10;
    const differing = sample.filter((v) => cvssBaseScore(v) !== second(v));
    expect(differing).toEqual([]);
    expect(new Set(sample.map(cvssBaseScore)).size).toBeGreaterThan(20);
    unrounded.mockRestore();
  });

  it.each([
    ['CVSS:4.0/AV:N/AC:L/AT:P/PR:H/UI:A/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N', 5.65, 5.7],
    ['CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:H/VA:N/SC:H/SI:H/SA:H', 8.55, 8.6],
  ])('%s lies at %d, a tie, and is rounded up to %d', (vector, tie, score) => {
    const unrounded = vi.spyOn(CVSS40, 'roundup').mockImplementation((value) => value);
    expect(new CVSS40(vector).Score()).toBeCloseTo(tie, 9);
    expect(cvssBaseScore(vector)).toBe(score);
    unrounded.mockRestore();
  });

  it.each([
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
  ])('%s is %d', (vector, score) => expect(cvssBaseScore(vector)).toBe(score));

  it('gives the same answer the second time, when it is remembered', () => {
    expect(cvssBaseScore(GOOD)).toBe(cvssBaseScore(GOOD));
  });
});

describe('cvssFault', () => {
  it('has nothing to say about any base vector', () => {
    fc.assert(
      fc.property(vectors, (vector) => cvssFault(vector) === undefined),
      { seed: 4 },
    );
  });

  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', /not CVSS v4\.0: AIVSS 0\.8/],
    ['CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P', /not CVSS v4\.0/],
    ['9.4', /does not begin with CVSS:4\.0\//],
    [GOOD.toLowerCase(), /does not begin with CVSS:4\.0\//],
    ['', /does not begin with CVSS:4\.0\//],
    [`${GOOD}/E:P`, /carries E \(exploit maturity\).*Threat Multiplier counts already/],
    [`${GOOD}/MAV:N`, /has "MAV:N", which is no base metric/],
    [`${GOOD}/`, /has "", which is no base metric/],
    [GOOD.replace('AV:N', 'AV:X'), /has AV:X; AV takes N, A, L or P/],
    [GOOD.replace('UI:P', 'UI:'), /has UI:; UI takes N, P or A/],
    [GOOD.replace('VC:H', 'VC:toString'), /has VC:toString; VC takes H, L or N/],
    [GOOD.replace('/AT:P', ''), /has "PR" where AT \(Attack requirements\) belongs/],
    [GOOD.replace('AC:L/AT:P', 'AT:P/AC:L'), /has "AT" where AC \(Attack complexity\) belongs/],
    [GOOD.replace('/SA:N', ''), /has "" where SA \(Availability, subsequent systems\) belongs/],
    [GOOD.replace('AC:L', 'AC:L:H'), /has AC:L:H; AC takes L or H/],
  ])('%s is told why it is none', (text, fault) => expect(cvssFault(text)).toMatch(fault));
});

describe('cvssInWords', () => {
  it('names all eleven metrics with their value, in the order of the standard', () => {
    const words = cvssInWords(GOOD);
    expect(words.map(({ key }) => key).join(' ')).toBe('AV AC AT PR UI VC VI VA SC SI SA');
    expect(words[2]).toMatchObject({ key: 'AT', name: 'Attack requirements', value: 'Present' });
    for (const { name, value } of words) expect(`${name}${value}`.length).toBeGreaterThan(8);
  });

  it('says of every value of every metric what it means, in words of its own', () => {
    const said = cvssMetrics.flatMap(({ values }) => Object.values(values));
    expect(said).toHaveLength(4 + 2 + 2 + 3 + 3 + 6 * 3);
    for (const { means } of said) expect(means).toMatch(/^[A-Z][^.]{15,}\.$/);
    expect(new Set(said.map(({ means }) => means)).size).toBe(said.length);
    expect(cvssInWords(GOOD)[3]).toEqual({
      ...{ key: 'PR', name: 'Privileges required' },
      ...{ value: 'None', means: 'No account is needed.' },
    });
  });
});
