/** What a row can be filtered by: group → values. */
export type Facets = ReadonlyMap<string, readonly string[]>;

/** What the reader has ticked: group → values. An absent group asks for nothing. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** How many rows have which facets: agents share theirs with many others. */
export type Tally = ReadonlyMap<Facets, number>;

/**
 * Reads the facets that the page carries with each row.
 * @param text groups separated by spaces: `band=high kind=platform L1=mapped`
 */
export function parseFacets(text: string): Facets {
  return new Map(
    text.split(' ').map((part) => {
      const [key = '', values = ''] = part.split('=');
      return [key, values.split(',')];
    }),
  );
}

/**
 * True when a row has one of the chosen values in every group that has any.
 * @param except a group that is not asked, to count what its other boxes would give
 */
export function fits(facets: Facets, chosen: Chosen, except?: string): boolean {
  for (const [key, values] of chosen) {
    if (key === except || values.size === 0) continue;
    if (!facets.get(key)?.some((value) => values.has(value))) return false;
  }
  return true;
}

/** Counts rows by their facets. */
export function tallyOf(rows: Iterable<{ readonly facets: Facets }>): Tally {
  const tally = new Map<Facets, number>();
  for (const { facets } of rows) tally.set(facets, (tally.get(facets) ?? 0) + 1);
  return tally;
}

/**
 * The number of rows that a box would show, given what is ticked in the other groups.
 * @param tally of the rows that the search leaves
 */
export function countOf(tally: Tally, chosen: Chosen, key: string, value: string): number {
  let count = 0;
  for (const [facets, rows] of tally)
    if (facets.get(key)?.includes(value) && fits(facets, chosen, key)) count += rows;
  return count;
}
