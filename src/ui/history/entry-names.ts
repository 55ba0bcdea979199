import type { EntryData } from '#domain/entry/front-matter.ts';

/** What threats and profiles of an entry are called; `undefined` for an entry that is gone. */
export type Named = Pick<EntryData, 'threats' | 'profiles'> | undefined;

/** The words of an id, for what has no other name any more. */
const wordsOf = (id: string) => id.replaceAll('-', ' ');

/** The title of a threat, as it is today, in quotation marks. */
export function threatName(entry: Named, id: string): string {
  return `“${entry?.threats.find((threat) => threat.id === id)?.title ?? wordsOf(id)}”`;
}

/** The name of a profile, as it is today, in quotation marks. */
export function profileName(entry: Named, id: string): string {
  return `“${entry?.profiles.find((profile) => profile.id === id)?.name ?? wordsOf(id)}”`;
}
