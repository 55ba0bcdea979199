import type { RetiredId } from '#domain/retired-ids/retired-id.ts';

/**
 * What became of an id that has no entry any more, as one sentence.
 * @param id as typed
 * @param moved the ids that were given up
 * @returns undefined when it never had one
 */
export function retiredText(id: string, moved: readonly RetiredId[]): string | undefined {
  const retiredId = moved.find((candidate) => candidate.id === id);
  if (!retiredId) return undefined;
  const { kind, to, on } = retiredId;
  if (kind === 'moved') return `"${id}" has moved to "${to}"`;
  return `"${id}" was withdrawn on ${on}${to === undefined ? '' : `; see "${to}" instead`}`;
}
