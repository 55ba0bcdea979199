import type { EntryData } from '../entry/front-matter.ts';
import { holdsIn } from '../entry/holds-in.ts';
import type { Profile } from '../entry/profile.ts';

/** The parts of an entry that tell its profiles apart. */
type Profiled = Pick<EntryData, 'profiles' | 'threats'>;

/** One way to run a product before and after; undefined on the side where there is none. */
export type ProfilePair =
  | { readonly before: Profile; readonly after: Profile }
  | { readonly before: Profile; readonly after: undefined }
  | { readonly before: undefined; readonly after: Profile };

/** The words of a name that say something: those of four letters and more. */
function wordsOf({ name }: Profile): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
}

/** True where more than half of the words of the shorter name stand in the other one as well. */
function isAlike(a: Profile, b: Profile): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.filter((word) => long.includes(word)).length * 2 > short.length;
}

/** The threats that hold in a profile, of those that are there before and after. */
function holding({ threats }: Profiled, { id }: Profile, other: Profiled): string {
  return threats
    .filter((threat) => other.threats.some((one) => one.id === threat.id))
    .filter((threat) => holdsIn(threat.profiles, id))
    .map((threat) => threat.id)
    .sort()
    .join();
}

/**
 * The profiles of an entry before and after, also where one got another id: then it has the name that
 * it had, or a name alike in the same place of the list, with the same threats.
 * @param before the entry
 * @param after the same entry, later
 * @returns those that were there before first, each in the order of its list
 */
export function profilePairs(before: Profiled, after: Profiled): ProfilePair[] {
  const come = after.profiles.filter(({ id }) => !before.profiles.some((one) => one.id === id));
  const left = before.profiles.filter(({ id }) => !after.profiles.some((one) => one.id === id));
  const later = new Map<Profile, Profile>();
  const isFree = (profile: Profile) => ![...later.values()].includes(profile);
  const join = (fits: (past: Profile, now: Profile) => boolean) => {
    for (const past of left.filter((one) => !later.has(one))) {
      const now = come.find((one) => isFree(one) && fits(past, one));
      if (now) later.set(past, now);
    }
  };
  join((past, now) => past.name.toLowerCase() === now.name.toLowerCase());
  join(
    (past, now) =>
      before.profiles.indexOf(past) === after.profiles.indexOf(now) &&
      isAlike(past, now) &&
      holding(before, past, after) === holding(after, now, before),
  );
  return [
    ...before.profiles.map((past) => {
      const now = after.profiles.find(({ id }) => id === past.id) ?? later.get(past);
      return { before: past, after: now };
    }),
    ...come.filter(isFree).map((now) => ({ before: undefined, after: now })),
  ];
}
