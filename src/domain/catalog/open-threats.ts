import { appliesAt, isAffected, namesAdvisory } from '../advisories/advisory-state.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { oncePer } from '../remember.ts';

/** What some versions of an agent have. */
export type OpenFlaws = {
  /** The advisories that apply, in file order. */
  readonly openAdvisories: readonly Advisory[];
  /** The threats whose own `affected` names the versions, in file order. */
  readonly ownThreats: readonly Threat[];
};

const byVersion = oncePer<EntryData, Map<string, OpenFlaws>>(() => new Map());

/** What a version of an entry has: compared once for each version. */
export function openFlaws(data: EntryData, version: string): OpenFlaws {
  const known = byVersion(data);
  const open = known.get(version) ?? {
    openAdvisories: data.advisories.filter((advisory) => appliesAt(data, advisory, version)),
    ownThreats: data.threats.filter((threat) => isAffected(data, threat, version)),
  };
  known.set(version, open);
  return open;
}

/** The advisories of an entry that a version has, in file order. */
export function openAdvisories(data: EntryData, version: string): readonly Advisory[] {
  return openFlaws(data, version).openAdvisories;
}

/**
 * The threats of an entry that are open where some flaws are: those that no release ends, those bound
 * to one of the advisories, and those that name the versions themselves.
 */
export function openThreats({ threats }: EntryData, open: OpenFlaws): Threat[] {
  return threats.filter(
    (threat) =>
      !threat.versionBound ||
      open.ownThreats.includes(threat) ||
      open.openAdvisories.some((advisory) => namesAdvisory(threat, advisory)),
  );
}

/** The threats of an entry that are open in the assessed version, in file order. */
export const openNow: (data: EntryData) => readonly Threat[] = oncePer((data: EntryData) =>
  openThreats(data, openFlaws(data, data.assessed.version)),
);
