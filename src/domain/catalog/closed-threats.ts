import type { VersionStretch } from '../versions/stretch.ts';
import { stretchLabel } from '../versions/stretch.ts';
import type { ScoredThreat } from './score-threat.ts';
import type { Stretch } from './stretches.ts';

/** A threat that is not open in the assessed version: it drives nothing, and keeps its page. */
export type ClosedThreat = {
  readonly scored: ScoredThreat;
  /** The versions in which it is open, in signs: `≤ 1.14.1`; empty where it is open in none. */
  readonly openIn: string;
};

/** Stretches that follow each other, as one. */
function joinNeighbours(stretches: readonly Stretch[], isOpen: (one: Stretch) => boolean) {
  const runs: VersionStretch[] = [];
  stretches.forEach((stretch, place) => {
    if (!isOpen(stretch)) return;
    const before = stretches[place - 1];
    const run = before && isOpen(before) ? runs.pop() : undefined;
    runs.push({ from: run ? run.from : stretch.from, to: stretch.to });
  });
  return runs;
}

/**
 * The threats that are closed in the assessed version, in file order.
 * @param scored all its threats
 * @param stretches all its versions
 */
export function closedThreats(
  scored: readonly ScoredThreat[],
  stretches: readonly Stretch[],
): ClosedThreat[] {
  const open = stretches.find(({ state }) => state === 'assessed')?.openThreats ?? [];
  return scored
    .filter(({ threat }) => threat.versionBound && !open.includes(threat.id))
    .map((one) => {
      const runs = joinNeighbours(stretches, (row) => row.openThreats.includes(one.threat.id));
      return { scored: one, openIn: runs.map(stretchLabel).join('; ') };
    });
}
