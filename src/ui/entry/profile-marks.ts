import type { Agent } from '#domain/catalog/catalog.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';

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

/** Names of the profiles that something holds in; none means all of them. */
export function profileNames({ data }: Agent, ids: readonly string[] | undefined): string[] {
  return (ids ?? []).map((id) => data.profiles.find((profile) => profile.id === id)?.name ?? id);
}

/**
 * The class of one of several texts of which exactly one shows: the one of the chosen profile.
 * @param places where it shows: 0 while no profile is chosen, 1 for the first profile, and so on
 * @returns e.g. `when in-0 in-2`
 */
export function whenMark(...places: readonly number[]): string {
  return ['when', ...places.map((place) => `in-${place}`)].join(' ');
}

/** The classes of something that may show for some choices only: its own, and the mark that it has then. */
export function withMark(own: string, mark: string | undefined): string {
  return mark ? `${own} ${mark}` : own;
}

/** One of several values, and the class that shows it where it is true; none: it always shows. */
export type Variant<T> = { readonly mark: string | undefined; readonly value: T };

/**
 * Writes a value that may differ from profile to profile as few times as possible.
 * @param values by place: first while no profile is chosen, then one for each profile; undefined
 *   where what they belong to does not show
 * @param keyOf what makes two values the same on the page
 */
export function toVariants<T>(
  values: readonly (T | undefined)[],
  keyOf: (value: T) => string | number,
): Variant<T>[] {
  const groups = new Map<string | number, { value: T; places: number[] }>();
  for (const [place, value] of values.entries()) {
    if (value === undefined) continue;
    const group = groups.get(keyOf(value));
    if (group) group.places.push(place);
    else groups.set(keyOf(value), { value, places: [place] });
  }
  const mark = (places: readonly number[]) => (groups.size > 1 ? whenMark(...places) : undefined);
  return [...groups.values()].map(({ value, places }) => ({ mark: mark(places), value }));
}

/**
 * The profiles in which at least one of several things holds.
 * @param sets the profiles of each; undefined: all of them
 * @returns in the order of the entry; undefined when it is all of them
 */
export function anyOf({ data }: Agent, sets: readonly (readonly string[] | undefined)[]) {
  const ids = new Set(sets.flatMap((set) => set ?? data.profiles.map(({ id }) => id)));
  if (sets.includes(undefined) || ids.size >= data.profiles.length) return undefined;
  return data.profiles.map(({ id }) => id).filter((id) => ids.has(id));
}

/** The score at each place: first over all profiles, then in each of them. */
export function placesOf({ score, profiles }: Agent): (AgentScore | undefined)[] {
  return [score, ...profiles.map((profile) => profile.score)];
}
