import { expect, it } from 'vitest';
import { decodePart } from '#ui/shared/decode-part.ts';

it.each([
  ['threat-leak', 'threat-leak'],
  ['caf%C3%A9', 'café'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
])('a part %s of an address is %s', (part, text) => {
  expect(decodePart(part)).toBe(text);
});
