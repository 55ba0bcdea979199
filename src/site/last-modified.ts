import type { Change } from '#domain/catalog/changes.ts';

/** Pages that are made of entries, below the base: the others change with the code. */
const OF_ALL = /^(?:$|(?:advisories|chains|changes|compare|frameworks|layers|map|overview)\/)/;

/**
 * The day on which what a page tells last changed, for the sitemap: that of the newest commit of the
 * entry, or of its assessment where git tells nothing. No clock.
 * @param assessed the days of the assessments, by the ids of the entries
 * @param changes of all entries, newest first
 * @returns a function of the path of a page below the base, without a slash before it; it gives
 * undefined for a page that no entry changes
 */
export function lastModified(
  assessed: ReadonlyMap<string, string>,
  changes: readonly Change[],
): (path: string) => string | undefined {
  const days = new Map(assessed);
  for (const { id, on } of changes.toReversed()) days.set(id, on);
  const newest = [...assessed.keys()]
    .flatMap((id) => days.get(id) ?? [])
    .toSorted()
    .at(-1);
  return (path) => {
    const id = /^agents\/([a-z0-9-]+)\//.exec(path)?.[1];
    return id === undefined ? (OF_ALL.test(path) ? newest : undefined) : days.get(id);
  };
}
