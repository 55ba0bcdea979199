import { expect, it } from 'vitest';
import { listedText } from '#ui/layers/listed-text.ts';

it.for([
  [0, 0, 'No entry has looked at this layer yet.'],
  [1, 0, '1 entry describes this layer; it lists none of these threats.'],
  [1, 1, '1 entry describes this layer; it lists at least one of these threats.'],
  [2, 0, '2 entries describe this layer; none of them lists one of these threats.'],
  [2, 1, '2 entries describe this layer; 1 of them lists at least one of these threats.'],
  [2, 2, '2 entries describe this layer; all of them list at least one of these threats.'],
  [44, 41, '44 entries describe this layer; 41 of them list at least one of these threats.'],
] as const)('of %i entries, of which %i list a threat: %s', ([described, listing, text]) => {
  expect(listedText({ described, listing })).toBe(text);
});
