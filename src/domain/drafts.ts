import type { EntryHead } from './entry/entry.ts';
import { counted, listOf } from './wording.ts';

/** Most drafts that are named. */
const MOST = 5;

/**
 * What is said of entries that are drafts, where only published ones count.
 * @param entries all that were read
 * @returns one line with the way out; undefined where none is a draft
 */
export function draftWords(entries: readonly EntryHead[]): string | undefined {
  const drafts = entries.filter(({ data }) => data.status === 'draft').map(({ id }) => id);
  if (drafts.length === 0) return undefined;
  const more = drafts.length - MOST;
  const named = more > 0 ? [...drafts.slice(0, MOST), `${more} more`] : drafts;
  return `${counted(drafts.length, 'draft')} left out: ${listOf(named, 'and')}; to take part, set \`status: unreviewed\``;
}
