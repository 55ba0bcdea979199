import type { Entry } from '#domain/entry/entry.ts';
import { readEntry } from '#reader/read-entry.ts';

/** The rule that asks for what only a person can write: a draft breaks it until then. */
const HUMAN_RULE = 'no-todo';

/**
 * Reads a draft as it is about to be written, with the reader of entries.
 * @param id its id
 * @param text its whole text
 * @param today the calendar date
 * @returns the entry; or all that is wrong with it besides what a person has yet to write
 */
export function checkDraft(
  id: string,
  text: string,
  today: string,
): { readonly entry: Entry } | { readonly faults: readonly string[] } {
  const { entry, findings } = readEntry(id, `${id}.md`, text, today);
  const faults = findings
    .filter(({ severity, rule }) => severity === 'error' && rule !== HUMAN_RULE)
    .map(({ message }) => message);
  if (entry && faults.length === 0) return { entry };
  // One fact may stand in several fields, as a name does in the title of a source.
  return { faults: faults.length > 0 ? [...new Set(faults)] : ['it cannot be read'] };
}
