import { expect, it } from 'vitest';
import { arrow } from '#ui/diagram/geometry.ts';
import { textWidth, wrap } from '#ui/diagram/text.ts';

it('a wide letter counts for more than a narrow one, and a mark on a letter for nothing', () => {
  expect(textWidth('W', 10)).toBeGreaterThan(textWidth('i', 10));
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('網', 10)).toBeGreaterThanOrEqual(10);
  expect(textWidth('', 10)).toBe(0);
});

it.each(['x', 'Database with settings and keys', 'W'.repeat(80), '網'.repeat(80), 'é'.repeat(40)])(
  '%j is wrapped into lines that fit, and loses nothing',
  (text) => {
    const { lines, width } = wrap(text, 13, [100, 200], 3);
    expect(width).toBeLessThanOrEqual(200);
    expect(lines.every((line) => textWidth(line, 13) <= width)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  },
);

it('a text takes the narrowest column in which it has few enough lines', () => {
  const [narrow, wide] = [wrap('one two', 10, [30, 80], 2), wrap('one two', 10, [30, 80], 1)];
  expect([narrow.lines, wide.lines]).toEqual([['one', 'two'], ['one two']]);
});

it('an arrow runs along its corners and ends with a head at its tip', () => {
  const { line, head } = arrow([
    [0, 0],
    [20, 0],
    [20, 40],
  ]);
  expect(line).toBe('M0 0L15 0q5 0 5 5L20 34');
  expect(head).toBe('M20 40l-4 -8l8 0z');
});
