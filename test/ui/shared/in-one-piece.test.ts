import { expect, it } from 'vitest';
import { inOnePiece } from '#ui/shared/in-one-piece.ts';

it('leaves a text as it is, and lets no NUL on a page', () => {
  const pieces = Array.from({ length: 1000 }, (_, at) => `<i>${at}</i>`);
  let text = '';
  for (const piece of pieces) text += piece;
  expect(inOnePiece(text)).toBe(pieces.join(''));
  expect(inOnePiece('')).toBe('');
  expect(() => inOnePiece(`${text}\0`)).toThrow(RangeError);
});
