import type { EntryData } from '../entry/front-matter.ts';
import { hasWitness } from '../entry/witness.ts';
import { higherFirst } from './driver.ts';
import type { ProfileScore } from './profile-score.ts';

/** True for a profile that lowers nothing, or for which a source without a stake speaks. */
function isDocumented(data: EntryData, { id }: ProfileScore): boolean {
  const profile = data.profiles.find((row) => row.id === id);
  if (!profile?.mitigation || profile.mitigation === 'none') return true;
  return hasWitness(data, profile.sources);
}

/**
 * The profile in which an agent scores lowest, among those that rest on nobody's word who gains by
 * it.
 * @param profiles scored; of two equal ones the first in file order counts
 * @returns undefined for an entry without profiles, or where no threat is open in any of them
 */
export function bestDocumentedProfile(
  data: EntryData,
  profiles: readonly ProfileScore[],
): ProfileScore | undefined {
  const ends = ({ score }: ProfileScore) => ({
    low: score?.interval.low.score ?? 0,
    high: score?.interval.high.score ?? 0,
  });
  return profiles
    .filter((profile) => profile.score !== undefined && isDocumented(data, profile))
    .toSorted((a, b) => higherFirst(ends(b), ends(a)))[0];
}
