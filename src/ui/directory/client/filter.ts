/** What a row can be filtered by: group → values. */
export type Facets = ReadonlyMap<string, readonly string[]>;

/** What the reader has ticked: group → values. An absent group asks for nothing. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

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

/**
 * The number of rows that a box would show, given what is ticked in the other groups.
 * @param rows the rows that the search leaves
 */
export function countOf(
  rows: readonly Facets[],
  chosen: Chosen,
  key: string,
  value: string,
): number {
  return rows.filter((facets) => fits(facets, chosen, key) && facets.get(key)?.includes(value))
    .length;
}
