import { holdsIn } from './entry/holds-in.ts';
import type { EntryData } from './entry/front-matter.ts';
import type { Threat } from './entry/threat.ts';

/**
 * What an entry knows of one STRIDE letter at one element of its diagram, weakest first: the word for
 * it in a cell, and what that means.
 */
export const coverStates = [
  {
    id: 'none',
    name: 'none',
    means: 'The entry has no threat here. That is a gap to think about, not a proof of safety.',
  },
  {
    id: 'open',
    name: 'open',
    means: 'At least one threat here has no mitigation, or only some that failed their test.',
  },
  {
    id: 'named',
    name: 'named',
    means:
      'Every threat here has a mitigation: a recommendation. For at least one of them, tests are ' +
      'missing, or speak for and against.',
  },
  {
    id: 'tested',
    name: 'one tested',
    means:
      'Of each threat here, at least one mitigation has a test that is recorded as passed, and none ' +
      'has one that failed. It holds for the case that was tried, and does not end the threat.',
  },
] as const;

export type CoverState = (typeof coverStates)[number]['id'];

/** The word for a state in a cell. */
export function coverName(state: CoverState): string {
  return coverStates.find(({ id }) => id === state)?.name ?? state;
}

/**
 * How well an entry meets one of its threats in a profile.
 * @param profile undefined for an entry without profiles
 * @returns never `none`. A mitigation that failed its test meets nothing, and beside a failed test
 *   a passed one does not count
 */
export function coverStateOf(
  { mitigations }: EntryData,
  threat: Threat,
  profile: string | undefined,
): CoverState {
  const tests = mitigations
    .filter(({ id, profiles }) => threat.mitigations.includes(id) && holdsIn(profiles, profile))
    .map(({ verification }) => verification?.status);
  if (tests.includes('passed') && !tests.includes('failed')) return 'tested';
  return tests.some((status) => status !== 'failed') ? 'named' : 'open';
}

/**
 * The weakest of several states: a cell is as good as the worst that is said of it.
 * @returns `none` for an empty list
 */
export function weakest(states: readonly CoverState[]): CoverState {
  return coverStates.find(({ id }) => states.includes(id))?.id ?? 'none';
}
