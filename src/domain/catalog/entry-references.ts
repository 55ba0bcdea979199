import type { EntryData } from '../entry/front-matter.ts';
import type { Path } from '../finding.ts';

/**
 * Where an entry names another entry by its id. A field that also takes free text counts when it
 * holds exactly the id.
 * @param data the entry
 * @param id the id of another entry
 * @returns paths to the values, none when the entry does not name it
 */
export function referencesTo(data: EntryData, id: string): Path[] {
  return data.lifecycle.successor === id ? [['lifecycle', 'successor']] : [];
}
