import { isSameScore } from './diff-terms.ts';
import type { Term } from './diff-terms.ts';

/**
 * The terms that moved, without profiles that went while others came with the same score: in all
 * likelihood they got another id, and no score moved by it.
 * @param terms of one change
 */
export function withoutRenamed(terms: readonly Term[]): readonly Term[] {
  const profiles = terms.filter((term) => term.kind === 'profile');
  const come = new Set(profiles.filter(({ from }) => from === undefined));
  const renamed = new Set<Term>();
  for (const gone of profiles.filter(({ to }) => to === undefined)) {
    const other = [...come].find(({ to }) => isSameScore(gone.from, to));
    if (!other) continue;
    come.delete(other);
    renamed.add(gone).add(other);
  }
  return terms.filter((term) => !renamed.has(term));
}
