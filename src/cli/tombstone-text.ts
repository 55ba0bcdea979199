import type { Tombstone } from '#domain/moved/tombstone.ts';

/**
 * What became of an id that has no entry any more, as one sentence.
 * @param id as typed
 * @param moved the ids that were given up
 * @returns undefined when it never had one
 */
export function tombstoneText(id: string, moved: readonly Tombstone[]): string | undefined {
  const tombstone = moved.find((candidate) => candidate.id === id);
  if (!tombstone) return undefined;
  const { kind, to, on } = tombstone;
  if (kind === 'moved') return `"${id}" has moved to "${to}"`;
  return `"${id}" was withdrawn on ${on}${to === undefined ? '' : `; see "${to}" instead`}`;
}
