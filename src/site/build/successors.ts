import type { EntryHead } from '#domain/entry/entry.ts';

/** The ids of entries that others name as what to use instead. */
export function successorsOf(entries: readonly EntryHead[]): Set<string> {
  return new Set(entries.flatMap(({ data }) => data.lifecycle?.successor ?? []));
}
