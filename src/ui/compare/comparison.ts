import { listOf } from '#domain/wording.ts';
import type { Urls } from '#ui/shared/urls.ts';
import type { CompareFacts } from './facts.ts';
import { toSide } from './side.ts';
import type { Side } from './side.ts';

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
  urls: Urls,
): { readonly title: string; readonly sides: readonly Side[] } {
  if (compared.length < 2 || compared.length > 4)
    throw new RangeError(`${compared.length} agents cannot be set side by side`);
  const sides = compared.map(({ facts, profile }, index) => toSide(facts, index, profile, urls));
  const names = sides.map(({ name }) => name);
  return { title: `${listOf(names, 'and')} compared`, sides };
}
