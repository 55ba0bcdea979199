import { expect, it } from 'vitest';
import { emptyCase } from '#ui/what-if/restore.ts';
import { difference, scoreCase, toWhatIfResult } from '#ui/what-if/result.ts';

it('while nothing is known the uplift is a range, never zero', () => {
  expect(toWhatIfResult(emptyCase()).aars).toBe('0.0–9.7');
  expect(toWhatIfResult({ ...emptyCase(), cvssBase: 5 }).aars).toBe('0.0–4.85');
  const factorValues = Array<number>(10).fill(0.5);
  expect(toWhatIfResult({ ...emptyCase(), cvssBase: 5, factorValues }).aars).toBe('2.425');
});

it('a difference is told in tenths where both scores are exact', () => {
  const of = { ...emptyCase(), factorValues: Array<number>(10).fill(0.5), cvssBase: 5 };
  const [half, none] = [scoreCase(of), scoreCase({ ...of, cvssBase: 6 })];
  expect(difference(none, half, 'the entry’s')).toBe('0.5 above the entry’s High 7.4.');
  expect(difference(half, half, 'the entry’s')).toBe('The same as the entry’s High 7.4.');
  expect(difference(half, scoreCase(emptyCase()), 'the entry’s')).toMatch(/^The entry’s score is /);
});
