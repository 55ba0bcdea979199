import { appliesAt, namesAdvisory } from '../advisories/advisory-state.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { oncePer } from '../remember.ts';

const byVersion = oncePer<EntryData, Map<string, readonly Advisory[]>>(() => new Map());

/** The advisories of an entry that a version has, in file order: compared once for each version. */
export function openAdvisories(data: EntryData, version: string): readonly Advisory[] {
  const known = byVersion(data);
  const open =
    known.get(version) ?? data.advisories.filter((advisory) => appliesAt(data, advisory, version));
  known.set(version, open);
  return open;
}

/**
 * The threats of an entry that are open where some of its advisories are: those that no release
 * ends, and those bound to one of the advisories.
 * @param open the advisories that apply
 */
export function openThreats({ threats }: EntryData, open: readonly Advisory[]): Threat[] {
  return threats.filter(
    (threat) => !threat.versionBound || open.some((advisory) => namesAdvisory(threat, advisory)),
  );
}

/** The threats of an entry that are open in the assessed version, in file order. */
export const openNow: (data: EntryData) => readonly Threat[] = oncePer((data: EntryData) =>
  openThreats(data, openAdvisories(data, data.assessed.version)),
);
