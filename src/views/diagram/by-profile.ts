import type { Agent } from '#domain/catalog/catalog.ts';
import { whenMark } from '../profile-marks.ts';

/** One of several readings, and the class that shows it for the profiles that it is true of. */
export type Reading<T> = { readonly mark: string | undefined; readonly value: T };

/**
 * What is true in each choice of the profile switch, equal readings taken together.
 * @param agent whose profiles are chosen from
 * @param read what to say of a profile; undefined stands for the choice of all profiles
 * @returns one reading without a mark when it is the same whatever is chosen
 */
export function byProfile<T extends string | number | boolean>(
  { data }: Agent,
  read: (profile: string | undefined) => T,
): Reading<T>[] {
  const places = new Map<T, number[]>();
  [undefined, ...data.profiles.map(({ id }) => id)].forEach((profile, place) => {
    const value = read(profile);
    places.set(value, [...(places.get(value) ?? []), place]);
  });
  return [...places].map(([value, at]) => ({
    value,
    mark: places.size === 1 ? undefined : whenMark(...at),
  }));
}

/** True for what holds in a profile; `ids` undefined: in all, `profile` undefined: none is chosen. */
export function holdsIn(ids: readonly string[] | undefined, profile: string | undefined): boolean {
  return ids === undefined || profile === undefined || ids.includes(profile);
}
