import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, readTicks, writeTicks, TICKER } from '#ui/hardening/ticks.ts';
import { ticksOf } from './fixture.ts';

const ids = ['a', 'b', 'c'];

it('what was written is read again', () => {
  const ticks = ticksOf(['a', 'c'], ['c']);
  expect(readTicks(writeTicks(ticks), ids)).toEqual(ticks);
});

it.each([
  null,
  '',
  '{',
  'null',
  '7',
  '"a"',
  '[]',
  '{"inPlace":"abc","tested":{"0":"a"}}',
  '{"inPlace":[1,null,{"a":1}],"tested":[["a"]]}',
  '{"__proto__":{"inPlace":["a"]}}',
])('what is no ticks is none: %s', (text) => {
  expect(readTicks(text, ids)).toEqual(ticksOf([]));
});

it('any text is read without an error, and gives ids of the page only', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { inPlace, tested } = readTicks(text, ids);
      for (const id of tested) expect(inPlace.has(id)).toBe(true);
      for (const id of inPlace) expect(ids).toContain(id);
    }),
    { seed: 20_261_121 },
  );
});

it('ticks of mitigations that are gone, and tests of what is not in place, are left out', () => {
  const text = JSON.stringify({ inPlace: ['gone', 'b', 'b'], tested: ['gone', 'a', 'b'] });
  expect(readTicks(text, ids)).toEqual(ticksOf(['b'], ['b']));
});

it('the count counts what holds in the profile only', () => {
  expect(countWords(ids, ticksOf(['a', 'z'], ['z']))).toBe('1 of 3 in place, 0 tested by you');
  expect(countWords(ids, ticksOf(['a'], ['a']), TICKER)).toMatch(/1 tested by whoever ticked$/);
  expect(countWords([], ticksOf(['a'], ['a']))).toBe('0 of 0 in place, 0 tested by you');
});
