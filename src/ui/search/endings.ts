import { stemOf } from './stem.ts';

/** Endings that a stem goes without. */
const ENDINGS = (
  'e s ed es ing ion ions ings ation ations ment ments ness able ability abilities ity ities ive ' +
  'ization'
).split(' ');

/**
 * Words that are filed under a term: for `inject` itself, `injection`, `injecting` and so on.
 * @param term a stem
 */
export function wordsUnder(term: string): string[] {
  const whole = term.replace(/i$/, 'y');
  const built = [term, whole, ...ENDINGS.map((ending) => term + ending)];
  return [...new Set(built)].filter((word) => stemOf(word) === term);
}
