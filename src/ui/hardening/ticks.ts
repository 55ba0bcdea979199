import type { MitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Ticks } from '#domain/catalog/what-if.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';
import type { ChecklistFile, ChecklistRow } from './file.ts';

export type { Ticks };

/** No ticks at all: what the entry says by itself. */
export const NO_TICKS: Ticks = { inPlace: new Set(), tested: new Set() };

/** The ids of a stored list that are still ids of mitigations. */
function known(list: unknown, ids: readonly string[]): Set<string> {
  return new Set(Array.isArray(list) ? ids.filter((id) => list.includes(id)) : []);
}

/**
 * Reads the ticks that a browser kept. Whatever else stands there counts as no ticks.
 * @param text as `writeTicks` wrote it, or anything else
 * @param ids the mitigations of the page: ticks of others are left out
 * @returns a mitigation is `tested` only where it is `inPlace`, too
 */
export function readTicks(text: string | null, ids: readonly string[]): Ticks {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '');
  } catch {
    stored = undefined;
  }
  const { inPlace, tested } = (stored ?? {}) as Record<string, unknown>;
  const placed = known(inPlace, ids);
  return { inPlace: placed, tested: known(tested, [...placed]) };
}

/** Ticks as a browser keeps them: JSON with two lists of ids. */
export function writeTicks({ inPlace, tested }: Ticks): string {
  return JSON.stringify({ inPlace: [...inPlace], tested: [...tested] });
}

/**
 * A checklist as a file, with what a reader ticked.
 * @param profile the id of the chosen deployment profile; undefined: all of them
 */
export function withTicks(
  file: ChecklistFile,
  { inPlace, tested }: Ticks,
  profile: string | undefined,
): ChecklistFile {
  const ticks = { profile: profile ?? null, inPlace: [...inPlace], tested: [...tested] };
  return { ...file, ticks };
}

/** Who ticked, where a list is read by somebody else. */
export const TICKER = 'whoever ticked';

/** What a test is called that an entry tells of: it was not run by whoever reads the checklist. */
export const CATALOG_TEST = 'Test for this catalog';

/** What a test of a mitigation gave, in words. A failure is to be seen without colour. */
export const testStatusWords = {
  passed: 'Passed',
  failed: 'FAILED',
  read: 'Judged by reading, not run',
  'not-run': 'Not run',
} as const;

/**
 * What a test gave, with the version that ran where it is not the assessed one.
 * @param assessed the assessed version
 */
export function testWords(
  { status, ran }: Pick<NonNullable<Mitigation['verification']>, 'status' | 'ran'>,
  assessed: string,
): string {
  const version = ran?.version;
  const words = testStatusWords[status];
  return version === undefined ? words : `${words} on ${version}, not tried on ${assessed}`;
}

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

/** The threats that a mitigation acts against, of those that hold in the chosen profile. */
export function againstOf({ threats, ticks }: ChecklistFile, { id }: { id: string }) {
  const profile = ticks?.profile ?? undefined;
  return threats.filter((row) => row.mitigations.includes(id) && holdsIn(row.profiles, profile));
}

/** Names of the profiles that something holds in, in the order of the entry; none: in all of them. */
export function heldIn({ profiles }: ChecklistFile, ids: readonly string[] | null): string[] {
  return profiles.filter(({ id }) => ids?.includes(id)).map(({ name }) => name);
}

/**
 * How far a reader is, e.g. `3 of 14 in place, 1 tested by you`: the tests are the reader's own.
 * @param ids the mitigations that hold in the chosen profile
 * @param who who ticked, to those who read it
 */
export function countWords(
  ids: readonly string[],
  { inPlace, tested }: Ticks,
  who: 'you' | typeof TICKER = 'you',
): string {
  const count = (ticked: ReadonlySet<string>) => ids.filter((id) => ticked.has(id)).length;
  return `${count(inPlace)} of ${ids.length} in place, ${count(tested)} tested by ${who}`;
}
