/**
 * How many of the advisories of an entry are open: `0 of 11 listed`, or `none listed`. A list is a
 * selection, so that no count stands without it.
 * @param open how many are open
 * @param listed how many the entry lists
 */
export function ofListed(open: number, listed: number): string {
  return listed === 0 ? 'none listed' : `${open} of ${listed} listed`;
}
