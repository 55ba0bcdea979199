import { getBuildState, getHistory } from './build-state.ts';

/** Pages that are made of entries, below the base: the others change with the code. */
const OF_ALL = /^(?:$|(?:advisories|chains|changes|compare|frameworks|layers|map|overview)\/)/;

/**
 * The day on which what a page tells last changed, for the sitemap: that of the newest commit of the
 * entry, or of its assessment where git tells nothing. No clock.
 * @param path of the page, below the base, without a slash before it
 * @returns undefined for a page that no entry changes
 */
export async function lastModified(path: string): Promise<string | undefined> {
  const entries = getBuildState()?.entries ?? [];
  const changes = (await getHistory())?.changes ?? [];
  const dayOf = (id: string) =>
    changes.find((change) => change.id === id)?.on ??
    entries.find((entry) => entry.id === id)?.data.assessed.on;
  const id = /^agents\/([a-z0-9-]+)\//.exec(path)?.[1];
  if (id !== undefined) return dayOf(id);
  if (!OF_ALL.test(path)) return undefined;
  return entries
    .flatMap((entry) => dayOf(entry.id) ?? [])
    .toSorted()
    .at(-1);
}
