import { eleventhFactor, factors } from './factors.ts';

/** The two sets of factors that a score may be worked out with, in one order. */
export const factorSets = [
  { id: 'catalog', name: 'The factors of this catalog', rows: factors },
  {
    id: '0.8',
    name: 'The factors of AIVSS 0.8',
    rows: factors.map((row) => (row.strict08 === null ? eleventhFactor : row)),
  },
] as const;

export type FactorSetId = (typeof factorSets)[number]['id'];
export type AnyFactor = (typeof factorSets)[number]['rows'][number];

/** The factors of a set: the two differ in one, which stands in the same place. */
export function factorsOf(set: FactorSetId): readonly AnyFactor[] {
  const [catalog, published] = factorSets;
  return set === 'catalog' ? catalog.rows : published.rows;
}
