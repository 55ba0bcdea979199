import { listOf } from '#domain/wording.ts';
import type { Paths } from '#ui/shared/paths.ts';
import { LETTERS } from './choice.ts';
import type { ComparedMitigation, ComparedProfile, ComparedThreat, CompareFacts } from './facts.ts';

/** One agent of a comparison, in the deployment profile that was chosen for it. */
export type Side = {
  /** `A` to `D`. */
  readonly letter: string;
  /** `Dify`, or `Dify (Dify Cloud)`. */
  readonly name: string;
  readonly facts: CompareFacts;
  readonly place: ComparedProfile;
  /** Those that hold in the place. */
  readonly threats: readonly ComparedThreat[];
  readonly mitigations: readonly ComparedMitigation[];
  readonly urls: Paths;
};

/**
 * An agent as one side of a comparison.
 * @param index from 0 to 3
 * @param profile the id of a profile; empty for all of them, and so is one that the agent lacks
 */
export function toSide(facts: CompareFacts, index: number, profile: string, urls: Paths): Side {
  const [all] = facts.places;
  const place = facts.places.find(({ id }) => id === profile) ?? all;
  const holds = ({ profiles }: { readonly profiles?: readonly string[] }) =>
    place.id === '' || (profiles?.includes(place.id) ?? true);
  return {
    letter: (LETTERS[index] ?? '').toUpperCase(),
    name: place.id === '' ? facts.name : `${facts.name} (${place.name})`,
    facts,
    place,
    threats: facts.threats.filter(holds),
    mitigations: facts.mitigations.filter(holds),
    urls,
  };
}

/** An agent to compare, and the id of its profile; empty for all of them. */
export type Compared = { readonly facts: CompareFacts; readonly profile: string };

/**
 * Agents side by side.
 * @param compared two to four
 * @param urls the paths of the site
 * @returns a title in words, and the sides of the comparison
 * @throws RangeError for fewer than two or more than four
 */
export function toComparison(
  compared: readonly Compared[],
  urls: Paths,
): { readonly title: string; readonly sides: readonly Side[] } {
  if (compared.length < 2 || compared.length > 4)
    throw new RangeError(`${compared.length} agents cannot be set side by side`);
  const sides = compared.map(({ facts, profile }, index) => toSide(facts, index, profile, urls));
  const names = sides.map(({ name }) => name);
  return { title: `${listOf(names, 'and')} compared`, sides };
}
