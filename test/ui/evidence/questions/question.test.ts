import { describe, expect, it } from 'vitest';
import {
  fitted,
  phrase,
  quoted,
  short,
  some,
  sourceWords,
} from '#ui/evidence/questions/question.ts';

describe('the words of questions', () => {
  it('have one line, no stops in a row, and no final stop', () => {
    expect(phrase(' It\n waits...  and  ends. ')).toBe('It waits… and ends');
  });
  it('are cut between two words', () => {
    expect(short('It ends here, and goes on.', 14)).toBe('It ends here…');
    expect(short('It ends here, and goes on.', 12)).toBe('It ends…');
    expect(short('It ends here.', 13)).toBe('It ends here');
    expect(short('🦦🦦🦦', 3)).toBe('🦦…');
  });
  it('hold no quotation mark inside a quotation', () => {
    expect(quoted('The "plan" of “2026”.', 80)).toBe('“The ’plan’ of ’2026’”');
  });
  it('name of many things as many as there is room for', () => {
    expect(some(['a', 'b'], 4)).toBe('a and b');
    expect(some(['a', 'b', 'c'], 4)).toBe('a, b and others');
    expect(some(['alpha', 'b'], 4)).toBe('alpha and others');
  });
  it('name a source, or that there is none', () => {
    expect([sourceWords([]), sourceWords(['A']), sourceWords(['A', 'B'])]).toEqual([
      'no source given',
      'source: A',
      'source: A and others',
    ]);
  });
  it('take the longest form that fits', () => {
    expect(fitted((most) => 'x'.repeat(most + 150))).toHaveLength(370);
    expect(fitted(() => 'x')).toBe('x');
  });
});
