import { appliesAt } from '../advisories/applies-at.ts';
import { namesAdvisory } from '../advisories/names-advisory.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/entry.ts';
import type { Threat } from '../entry/threat.ts';

/** The advisories of an entry that a version has, in file order. */
export function openAdvisories(data: EntryData, version: string): Advisory[] {
  return data.advisories.filter((advisory) => appliesAt(data, advisory, version));
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
