import type { EntryData } from '#domain/entry/front-matter.ts';

/** What the status of an entry means to its reader. */
export const statusWords: Readonly<Record<EntryData['status'], string>> = {
  draft: 'This entry is a draft.',
  unreviewed: 'Not reviewed by a maintainer yet.',
  reviewed: 'Reviewed by a maintainer.',
  disputed: 'The vendor or a reader disagrees with this entry, and that is open.',
  withdrawn: 'This entry was withdrawn and is kept for its address.',
};
