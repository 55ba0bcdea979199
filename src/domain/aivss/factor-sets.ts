import { eleventhFactor, factors } from './factors.ts';

/** A factor of either set. */
export type AnyFactor = (typeof factors)[number] | typeof eleventhFactor;

/** The factors of 0.8 in the order of the catalog: the eleventh stands in another one's place. */
const rows08 = factors.flatMap((row): AnyFactor[] => {
  if (row.key === eleventhFactor.insteadOf) return [eleventhFactor];
  return row.strict08 === null ? [] : [row];
});

/** The two sets of factors that a score may be worked out with, in one order. */
export const factorSets = [
  { id: 'catalog', name: 'The factors of this catalog', rows: factors },
  { id: '0.8', name: 'The factors of AIVSS 0.8', rows: rows08 },
] as const;

export type FactorSetId = (typeof factorSets)[number]['id'];

/** The factors of a set: the two differ in one, which stands in the same place. */
export function factorsOf(set: FactorSetId): readonly AnyFactor[] {
  return set === 'catalog' ? factors : rows08;
}
