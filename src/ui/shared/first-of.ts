/** So many agents are named in one list across agents: of more, the directory is the better list. */
export const MAX_NAMED = 200;

/**
 * The beginning of a list, so that a page across agents does not grow with the catalog.
 * @param all in the order of the directory
 * @param most how many are shown
 * @returns what is shown, and how many are left out
 */
export function firstOf<Item>(all: readonly Item[], most = MAX_NAMED) {
  return { first: all.slice(0, most), more: Math.max(0, all.length - most) };
}
