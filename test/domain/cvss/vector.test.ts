import { CVSS30, CVSS31, CVSS40 } from '@pandatix/js-cvss';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cvssMetrics } from '#domain/cvss/metrics.ts';
import { cvss3Metrics } from '#domain/cvss/metrics-3.ts';
import { cvssBaseScore, cvssInWords, rateVector } from '#domain/cvss/vector.ts';

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

/** Every base vector of v3, without its prefix: 2,592 of them. */
const all3 = cvss3Metrics.reduce(
  (texts, { key, values }) =>
    texts.flatMap((text) => Object.keys(values).map((letter) => `${text}/${key}:${letter}`)),
  [''],
);

/** Base score by CVSS v3.1, section 7.1 and appendix A, typed from the specification. */
function byTheBook(vector: string): number {
  const at = new Map(vector.split('/').map((part) => part.split(':') as [string, string]));
  const pick = (key: string, values: Record<string, number>) => values[at.get(key) ?? ''] ?? NaN;
  const changed = at.get('S') === 'C';
  const impacts = { H: 0.56, L: 0.22, N: 0 };
  const left = ['C', 'I', 'A'].reduce((product, key) => product * (1 - pick(key, impacts)), 1);
  const iss = 1 - left;
  const impact = changed ? 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15 : 6.42 * iss;
  const exploitability =
    8.22 *
    pick('AV', { N: 0.85, A: 0.62, L: 0.55, P: 0.2 }) *
    pick('AC', { L: 0.77, H: 0.44 }) *
    pick('PR', changed ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 }) *
    pick('UI', { N: 0.85, R: 0.62 });
  if (impact <= 0) return 0;
  const score = Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10);
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

describe('cvssBaseScore of v3', () => {
  it.each(['3.0', '3.1'])('equals the specification on every base vector of %s', (version) => {
    const differing = all3.filter(
      (tail) => cvssBaseScore(`CVSS:${version}${tail}`) !== byTheBook(tail),
    );
    expect(differing).toEqual([]);
    expect(all3).toHaveLength(2592);
  });

  it('agrees with a second implementation', () => {
    // That one leaves some scores of two decimals as they are (its roundup asks % 1000, where the
    // specification says 10000), so its result is rounded up once more.
    const up = (score: number) => Math.ceil(Math.round(score * 100) / 10) / 10;
    const differing = all3.filter(
      (tail) =>
        cvssBaseScore(`CVSS:3.0${tail}`) !== up(new CVSS30(`CVSS:3.0${tail}`).BaseScore()) ||
        cvssBaseScore(`CVSS:3.1${tail}`) !== up(new CVSS31(`CVSS:3.1${tail}`).BaseScore()),
    );
    expect(differing).toEqual([]);
  });

  it('takes the metrics in any order', () => {
    const vector = 'CVSS:3.1/A:H/I:H/C:H/S:C/UI:N/PR:L/AC:L/AV:N';
    expect(cvssBaseScore(vector)).toBe(9.9);
  });
});

describe('rateVector', () => {
  // Base scores as the records of these flaws of agents print them.
  it.each([
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', '3.0', 9.8, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', '3.1', 9.9, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:H', '3.1', 9.6, 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', '3.1', 8.8, 'high'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', '3.1', 6.4, 'medium'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:L/SC:N/SI:N/SA:N', '4.0', 9.3, 'critical'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', '4.0', 9.4, 'critical'],
    // Values that calculators got wrong: RedHatProductSecurity/cvss-v4-calculator#66 and #53,
    // FIRSTdotorg/cvss-resources#1, quay/claircore#1382, RedHatProductSecurity/cvss#48.
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H', '4.0', 8.6, 'high'],
    ['CVSS:4.0/AV:A/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', '4.0', 6.1, 'medium'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N', '4.0', 8.7, 'high'],
    ['CVSS:4.0/AV:A/AC:L/AT:N/PR:L/UI:A/VC:L/VI:L/VA:N/SC:N/SI:N/SA:H', '4.0', 4.1, 'medium'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L', '4.0', 6.9, 'medium'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', '3.1', 0, 'none'],
    ['CVSS:3.1/AV:P/AC:L/PR:L/UI:R/S:U/C:H/I:L/A:L', '3.1', 5.2, 'medium'],
  ])('%s', (vector, version, base, severity) => {
    expect(rateVector(vector)).toEqual({ vector, version, base, severity });
  });

  it('refuses a text that names no version', () => {
    expect(() => rateVector('9.8')).toThrow(/no CVSS vector: 9\.8/);
  });
});

describe('cvssInWords', () => {
  it('words a vector of v3 in the order of its tables, whatever order it has', () => {
    const words = cvssInWords('CVSS:3.0/S:C/AV:P/AC:H/PR:N/UI:R/C:H/I:L/A:N');
    expect(words.map(({ key, value }) => `${key} ${value}`)).toEqual([
      ...['AV Physical', 'AC High', 'PR None', 'UI Required', 'S Changed'],
      ...['C High', 'I Low', 'A None'],
    ]);
    for (const { means } of words) expect(means).toMatch(/^[A-Z][^.]{15,}\.$/);
  });

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
