import type { Architecture } from '#domain/entry/architecture.ts';

/**
 * The order in which the flows first come upon each component, those of one boundary together.
 * A layout in which every line runs along this order has no line that turns back around the
 * others: question and answer run side by side, and only their arrow heads tell them apart.
 * @returns the rank of each component by its id, from 0
 */
export function readingOrder({
  components,
  flows,
}: Pick<Architecture, 'components' | 'flows'>): Map<string, number> {
  const met = new Map<string, number>();
  for (const { from, to } of flows)
    for (const id of [from, to]) if (!met.has(id)) met.set(id, met.size);
  const story = components.map(({ id, boundary }, index) => ({
    id,
    place: met.get(id) ?? met.size + index,
    group: boundary === undefined ? `component ${id}` : `boundary ${boundary}`,
  }));
  const groups = new Map<string, number>();
  for (const { group, place } of story)
    groups.set(group, Math.min(place, groups.get(group) ?? place));
  const groupPlace = (group: string) => groups.get(group) ?? 0;
  return new Map(
    story
      .toSorted((a, b) => groupPlace(a.group) - groupPlace(b.group) || a.place - b.place)
      .map(({ id }, rank) => [id, rank]),
  );
}
