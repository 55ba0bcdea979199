import type { Agent } from './catalog.ts';
import type { Term } from './term.ts';
import { profilePairs } from './profile-pairs.ts';
import { isSameScore } from './score-range.ts';

/**
 * The profiles whose score moved, that came with one, or went with one. One that only got another id
 * is the same profile.
 * @param before an agent
 * @param after the same agent, later
 */
export function profileTerms(before: Agent, after: Agent): Term[] {
  const scoreOf = ({ profiles }: Agent, id: string | undefined) =>
    profiles.find((profile) => profile.id === id)?.score?.interval;
  return profilePairs(before.data, after.data).flatMap((pair): Term[] => {
    const { id, name } = pair.after ?? pair.before;
    const ids = { from: pair.before?.id, to: pair.after?.id };
    const [from, to] = [scoreOf(before, ids.from), scoreOf(after, ids.to)];
    return isSameScore(from, to) ? [] : [{ kind: 'profile', id, name, ids, from, to }];
  });
}
