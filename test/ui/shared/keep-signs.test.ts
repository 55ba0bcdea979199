import { expect, it } from 'vitest';
import { keepSigns } from '#ui/shared/keep-signs.ts';

it('ties signs to their versions, and nothing else', () => {
  expect(keepSigns('< 0.3.80 or ≥ 1.0.0, ≤ 1.1.8; > 2')).toBe(
    '<\u{a0}0.3.80 or ≥\u{a0}1.0.0, ≤\u{a0}1.1.8; >\u{a0}2',
  );
  expect(keepSigns('all versions')).toBe('all versions');
});
