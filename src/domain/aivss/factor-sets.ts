import { eleventhFactor, factors } from './factors.ts';

/** The two sets of ten factors that a score may be worked out with, in one order. */
export const factorSets = [
  { id: 'catalog', name: 'The ten of this catalog', rows: factors },
  {
    id: '0.8',
    name: 'The ten of AIVSS 0.8',
    rows: factors.map((row) => (row.strict08 === null ? eleventhFactor : row)),
  },
] as const;

export type FactorSetId = (typeof factorSets)[number]['id'];
export type AnyFactor = (typeof factorSets)[number]['rows'][number];

/** The ten factors of a set: they differ in one, which stands in the same place. */
export function factorsOf(set: FactorSetId): readonly AnyFactor[] {
  const [catalog, published] = factorSets;
  return set === 'catalog' ? catalog.rows : published.rows;
}
