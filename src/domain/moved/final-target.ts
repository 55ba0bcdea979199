import type { Tombstone } from './tombstone.ts';

/** Where an id leads in the end, and by which ids. */
export type FinalTarget = {
  /** Undefined when the last tombstone leads nowhere, or all lead in a circle. */
  readonly id: string | undefined;
  /** Every id on the way, beginning with the one that was asked for. */
  readonly trail: readonly string[];
  readonly circular: boolean;
};

/**
 * Follows tombstones to their end.
 * @param id where to begin
 * @param tombstones all of them
 */
export function finalTarget(id: string, tombstones: readonly Tombstone[]): FinalTarget {
  const trail = [id];
  for (;;) {
    const last = trail.at(-1);
    const tombstone = tombstones.find((candidate) => candidate.id === last);
    if (!tombstone) return { id: last, trail, circular: false };
    const { to } = tombstone;
    if (to === undefined) return { id: undefined, trail, circular: false };
    if (trail.includes(to)) return { id: undefined, trail: [...trail, to], circular: true };
    trail.push(to);
  }
}
