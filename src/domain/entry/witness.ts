import type { EntryData } from './front-matter.ts';

/** True where a source without a stake, or a test of our own, is among what is cited. */
export function hasWitness({ sources }: EntryData, cited: readonly string[]): boolean {
  return cited.some((id) => {
    const interest = sources[id]?.interest;
    return interest === 'independent' || interest === 'own-test';
  });
}
