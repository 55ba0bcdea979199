import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPostings, unpackPostings } from '#ui/search/index-format.ts';

it('what is packed is unpacked as it was', () => {
  const numbers = fc.uniqueArray(fc.nat(2 ** 40)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.infiniteStream(fc.nat(2)), (all, weights) => {
      const postings = new Map(all.map((number) => [number, weights.next().value as number]));
      expect([...unpackPostings(packPostings(postings))]).toEqual([...postings]);
    }),
  );
});

it('neighbours cost one small number each', () => {
  expect(
    packPostings(
      new Map([
        [7, 2],
        [8, 0],
        [9, 1],
      ]),
    ),
  ).toEqual([30, 4, 5]);
});
