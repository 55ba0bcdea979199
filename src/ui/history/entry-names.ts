import type { EntryData } from '#domain/entry/front-matter.ts';

/** What threats and profiles of an entry are called; `undefined` for an entry that is gone. */
export type Named = Pick<EntryData, 'threats' | 'profiles'> | undefined;

/** The words of an id, for what has no other name any more. */
const wordsOf = (id: string) => id.replaceAll('-', ' ');

/** The title of a threat, as it is today, in quotation marks. */
export function threatName(entry: Named, id: string): string {
  return `“${entry?.threats.find((threat) => threat.id === id)?.title ?? wordsOf(id)}”`;
}

/**
 * The name of a profile in quotation marks: that of today, or the one that it had where the entry has
 * no such profile any more.
 */
export function profileName(entry: Named, id: string, then: string): string {
  return `“${entry?.profiles.find((profile) => profile.id === id)?.name ?? then}”`;
}

/** Names of one list at most. */
const MAX_NAMES = 3;

/** Names as a list; of a long one its beginning, and how many follow. */
export function namesOf(names: readonly string[]): string {
  if (names.length <= MAX_NAMES + 1) return names.join(', ');
  return [...names.slice(0, MAX_NAMES), `${names.length - MAX_NAMES} more`].join(', ');
}
