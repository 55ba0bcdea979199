/** How much a passage has to say on a term. */
export const weights = { text: 0, often: 1, heading: 2 } as const;

/** The passages that hold a term: number of the passage → weight. */
export type Postings = ReadonlyMap<number, number>;

const SHARE = 4;

/**
 * Writes postings as the index keeps them: steps from one passage to the next, each times four,
 * plus the weight, so that small numbers stand for many passages.
 * @param postings in the order of the passages
 */
export function packPostings(postings: Postings): number[] {
  let last = 0;
  return [...postings].map(([number, weight]) => {
    const step = number - last;
    last = number;
    return step * SHARE + weight;
  });
}

/**
 * Reads what `packPostings` has written.
 * @param packed from the index
 */
export function unpackPostings(packed: readonly number[]): Postings {
  let number = 0;
  return new Map(
    packed.map((value) => {
      number += Math.floor(value / SHARE);
      return [number, value % SHARE];
    }),
  );
}
