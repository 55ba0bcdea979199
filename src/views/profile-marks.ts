import type { Agent } from '#domain/catalog/catalog.ts';

/**
 * The class that ties something to deployment profiles, so that the switch of the page shows and
 * hides it without code: the style sheet knows the profiles by their place in the entry.
 * @param ids the profiles that it holds in; undefined: all of them
 * @returns e.g. `only in-1 in-3`; undefined for what always shows
 */
export function profileMarks({ data }: Agent, ids: readonly string[] | undefined) {
  if (!ids) return undefined;
  const places = data.profiles.flatMap(({ id }, index) =>
    ids.includes(id) ? [`in-${index + 1}`] : [],
  );
  return ['only', ...places].join(' ');
}

/**
 * The class of one of several texts of which exactly one shows: the one of the chosen profile.
 * @param places 0 for what shows while no profile is chosen, 1 for the first profile, and so on;
 *   several where profiles share the text
 */
export function whenMark(...places: readonly number[]): string {
  return ['when', ...places.map((place) => `in-${place}`)].join(' ');
}
