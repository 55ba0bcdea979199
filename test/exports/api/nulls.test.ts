import { expect, it } from 'vitest';
import { orUnknown, settle, unknown } from '#exports/api/nulls.ts';

it('a null stands where nothing is known, and its reason in the list', () => {
  const built = { 'a/b~': [{ c: unknown('Why.') }, 0, false, ''], d: orUnknown('x', 'No.') };
  expect(settle(built)).toEqual({
    value: { 'a/b~': [{ c: null }, 0, false, ''], d: 'x' },
    unknown: [{ path: '/a~1b~0/0/c', reason: 'Why.' }],
  });
});

it('what is false, empty or zero is known', () => {
  expect([false, '', 0].map((value) => orUnknown(value, 'No.'))).toEqual([false, '', 0]);
  expect(settle({ a: orUnknown(undefined, 'No.') }).value).toEqual({ a: null });
});
