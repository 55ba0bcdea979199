import { describe, expect, it } from 'vitest';
import { toVariants, whenMark } from '#views/profile-marks.ts';

const same = (value: string) => value;

describe('a value by profile', () => {
  it('that is the same everywhere is written once, without a mark', () => {
    expect(toVariants(['x', 'x', undefined, 'x'], same)).toEqual([{ mark: undefined, value: 'x' }]);
  });

  it('that differs is written once for each reading, with the places where it is true', () => {
    expect(toVariants(['x', 'y', 'x', undefined], same)).toEqual([
      { mark: 'when in-0 in-2', value: 'x' },
      { mark: 'when in-1', value: 'y' },
    ]);
  });

  it('is compared by what the page shows of it', () => {
    expect(toVariants([{ n: 1.01 }, { n: 1.04 }], ({ n }) => n.toFixed(1))).toHaveLength(1);
  });

  it('that is nowhere is not written', () => expect(toVariants([undefined], same)).toEqual([]));
});

describe('the mark of a place', () => {
  it('names every place', () => expect(whenMark(0, 3)).toBe('when in-0 in-3'));
});
