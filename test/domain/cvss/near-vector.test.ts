import { describe, expect, it } from 'vitest';
import { isSameVector, nearVector } from '#domain/cvss/near-vector.ts';

const V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
const V3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const ALL = ['3.0', '3.1', '4.0'] as const;

describe('a vector that is typed in another way', () => {
  it.each([
    [V4.toLowerCase(), V4],
    [V4.slice('CVSS:4.0/'.length), V4],
    [`${V4}/`, V4],
    [`(${V4}).`, V4],
    [V4.replaceAll('/', ' / '), V4],
    [V4.replaceAll(':', '='), V4],
    [V4.replace('CVSS:4.0', 'CVSS v4'), V4],
    [`${V4}/AV:N`, V4],
    [`${V4}/E:A`, V4],
    [V4.replace('AV:N/AC:L', 'AC:L/AV:N'), V4],
    [`https://www.first.org/cvss/calculator/4.0#${V4}`, V4],
    [V4.replaceAll('/', '／'), V4],
    [`9.8 ${V3}`, V3],
    [`${V3}/RL:O/RC:C`, V3],
    [V3.replace('3.1', '3.0').toLowerCase(), V3.replace('3.1', '3.0')],
  ])('%s', (typed, vector) => {
    expect(nearVector(typed, ALL)).toBe(vector);
  });

  it.each([
    ['nothing is wrong with', V4],
    ['with two values of one metric', `${V4}/AV:L`],
    ['that lacks a metric', V4.replace('/SA:N', '')],
    ['with a value that there is not', V4.replace('UI:N', 'UI:R')],
    ['of v3 that names no version', V3.slice('CVSS:3.1/'.length)],
    ['of v2', 'CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P'],
    ['of no version', V4.replace('4.0', '4.1')],
    ['with words behind it', `${V4} because it is so`],
    ['of v3 behind the prefix of v4', V3.replace('3.1', '4.0')],
    ['that is a number', '9.8'],
    ['that is none', ''],
  ])('is not guessed where it is one %s', (_what, typed) => {
    expect(nearVector(typed, ALL)).toBeUndefined();
  });

  it('is of a version that is taken', () => {
    expect(nearVector(V3.toLowerCase(), ['4.0'])).toBeUndefined();
  });

  it('says the same where only the writing differs', () => {
    expect(isSameVector(V4.toLowerCase(), V4)).toBe(true);
    expect(isSameVector(`${V4}/E:A`, V4)).toBe(false);
  });
});
