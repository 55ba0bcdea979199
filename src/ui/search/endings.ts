import { stemOf } from './stem.ts';

/** Endings that a stem goes without. */
const ENDINGS = (
  'e s ed es ing ion ions ings ation ations ment ments ness able ability abilities ity ities ive ' +
  'ization'
).split(' ');

/**
 * Words that are filed under a term: `inject` → `inject`, `injection`, `injecting` …
 * @param term a stem
 */
export function wordsUnder(term: string): string[] {
  const built = ENDINGS.map((ending) => term + ending).filter((word) => stemOf(word) === term);
  return stemOf(term) === term ? [term, ...built] : built;
}
