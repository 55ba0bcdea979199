import type { Urls } from '#ui/shared/urls.ts';
import { LETTERS } from './choice.ts';
import type { ComparedMitigation, CompareFacts, ComparedThreat, ComparedProfile } from './facts.ts';

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
  readonly urls: Urls;
};

/**
 * An agent as one side of a comparison.
 * @param index from 0 to 3
 * @param profile the id of a profile; empty for all of them, and so is one that the agent lacks
 */
export function toSide(facts: CompareFacts, index: number, profile: string, urls: Urls): Side {
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
