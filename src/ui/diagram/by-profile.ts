import type { Agent } from '#domain/catalog/catalog.ts';
import { toVariants } from '#ui/entry/profile-marks.ts';
import type { Variant } from '#ui/entry/profile-marks.ts';

/**
 * What is true in each choice of the profile switch, equal readings taken together.
 * @param agent whose profiles are chosen from
 * @param read what to say of a profile; undefined stands for the choice of all profiles
 * @returns one reading without a mark when it is the same whatever is chosen
 */
export function byProfile<T extends string | number | boolean>(
  { data }: Agent,
  read: (profile: string | undefined) => T,
): Variant<T>[] {
  return toVariants([undefined, ...data.profiles.map(({ id }) => id)].map(read), String);
}
