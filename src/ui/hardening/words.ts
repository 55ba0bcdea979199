import { holdsIn } from '#domain/entry/holds-in.ts';
import type { Ticks } from '#domain/catalog/what-if.ts';
import type { MitigationLevel } from '#domain/aivss/multipliers.ts';
import type { ChecklistFile, ChecklistRow } from './file.ts';

/** What a test of a mitigation gave, in words. A failure is to be seen without colour. */
export const statusWords = {
  passed: 'Passed',
  failed: 'FAILED',
  read: 'Judged by reading, not run',
  'not-run': 'Not run',
} as const;

/** How far a threat counts as mitigated, in words. */
export const levelWords: Readonly<Record<MitigationLevel, string>> = {
  none: 'no mitigation counted',
  partial: 'partial mitigation',
  strong: 'strong mitigation',
};

/** The mitigations of a file that hold in its chosen profile, in order. */
export function rowsOf({ mitigations, ticks }: ChecklistFile): ChecklistRow[] {
  return mitigations.filter((row) => holdsIn(row.profiles, ticks?.profile ?? undefined));
}

/** The titles of the threats that a mitigation acts against, of those that hold in the profile. */
export function againstOf({ threats, ticks }: ChecklistFile, { id }: { id: string }): string[] {
  const profile = ticks?.profile;
  return threats
    .filter(({ levels }) => !profile || levels.some((row) => row.profile === profile))
    .filter(({ mitigations }) => mitigations.includes(id))
    .map(({ title }) => title);
}

/**
 * How far a reader is, e.g. `3 of 14 in place, 1 tested`.
 * @param ids the mitigations that hold in the chosen profile
 */
export function countWords(ids: readonly string[], { inPlace, tested }: Ticks): string {
  const count = (ticked: ReadonlySet<string>) => ids.filter((id) => ticked.has(id)).length;
  return `${count(inPlace)} of ${ids.length} in place, ${count(tested)} tested`;
}
