import type { WayToRun } from '#domain/entry/runs.ts';

/**
 * Ways to run that links of before ask for, and those of today that hold every agent that they
 * meant. A cloud may be the vendor's or an account of the users, which `own` names.
 */
const OLD_WAYS: ReadonlyMap<string, readonly WayToRun[]> = new Map([
  ['cloud', ['vendor', 'own']],
  ['self-hosted', ['own']],
  ['sandboxed', ['sandbox']],
]);

/**
 * The values of a group that an address asks for.
 * @param group the name of its boxes
 * @param text of the address, with commas between values; null where it does not name the group
 * @returns those of today; a value that there never was asks for nothing
 */
export function askedValues(group: string, text: string | null): readonly string[] {
  const values = text?.split(',') ?? [];
  if (group !== 'setup') return values;
  return values.flatMap((value): readonly string[] => OLD_WAYS.get(value) ?? [value]);
}
