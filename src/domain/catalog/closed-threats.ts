import { boundTo } from '../advisories/advisory-state.ts';
import { comparedRanges } from '../advisories/compared-ranges.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { joinStretches } from '../versions/join-stretches.ts';
import { packageInRegistry } from '../versions/package-name.ts';
import type { VersionStretch } from '../versions/stretch.ts';
import { stretchLabel, stretchOf } from '../versions/stretch.ts';
import type { ScoredThreat } from './score-threat.ts';
import type { Stretch } from './stretches.ts';

/** A threat that is not open in the assessed version: it drives nothing, and keeps its page. */
export type ClosedThreat = {
  readonly scored: ScoredThreat;
  /**
   * The versions in which it is open, in signs: `≤ 1.14.1`; those of a further package with its name
   * and registry: `example-core (npm) < 0.4.0`. Empty where it is open in none.
   */
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

/** The versions of further packages in which a threat is open, those of each package once. */
function openBeside(data: EntryData, threat: Threat): string[] {
  const named = [...boundTo(data, threat), threat].flatMap((of) =>
    comparedRanges(data, of, data.assessed.version),
  );
  return [...Map.groupBy(named, ({ beside }) => beside)].flatMap(([beside, rows]) => {
    const [{ scheme } = { scheme: undefined }] = rows;
    if (beside === undefined || scheme === undefined) return [];
    const ranges = rows.flatMap((row) => row.ranges);
    const stretches = ranges.flatMap((range) => stretchOf(scheme, range) ?? []);
    return joinStretches(scheme, stretches).map(
      (stretch) => `${packageInRegistry(beside)} ${stretchLabel(stretch)}`,
    );
  });
}

/**
 * The threats that are closed in the assessed version, in file order.
 * @param data the entry
 * @param scored all its threats
 * @param stretches all its versions
 */
export function closedThreats(
  data: EntryData,
  scored: readonly ScoredThreat[],
  stretches: readonly Stretch[],
): ClosedThreat[] {
  const open = stretches.find(({ state }) => state === 'assessed')?.openThreats ?? [];
  return scored
    .filter(({ threat }) => threat.versionBound && !open.includes(threat.id))
    .map((one) => {
      const runs = joinNeighbours(stretches, (row) => row.openThreats.includes(one.threat.id));
      const all = [...runs.map(stretchLabel), ...openBeside(data, one.threat)];
      return { scored: one, openIn: [...new Set(all)].join('; ') };
    });
}
