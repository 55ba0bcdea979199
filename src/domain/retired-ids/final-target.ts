import type { RetiredId } from './retired-id.ts';

/** Where an id leads in the end, and by which ids. */
export type FinalTarget = {
  /** Undefined when the last retired id leads nowhere, or all lead in a circle. */
  readonly id: string | undefined;
  /** Every id on the way, beginning with the one that was asked for. */
  readonly trail: readonly string[];
  readonly circular: boolean;
};

/**
 * Follows retired ids to their end.
 * @param id where to begin
 * @param retired ids all of them
 */
export function finalTarget(id: string, retiredIds: readonly RetiredId[]): FinalTarget {
  const trail = [id];
  for (;;) {
    const last = trail.at(-1);
    const retiredId = retiredIds.find((candidate) => candidate.id === last);
    if (!retiredId) return { id: last, trail, circular: false };
    const { to } = retiredId;
    if (to === undefined) return { id: undefined, trail, circular: false };
    if (trail.includes(to)) return { id: undefined, trail: [...trail, to], circular: true };
    trail.push(to);
  }
}
