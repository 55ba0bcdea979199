import type { Agent } from '#domain/catalog/catalog.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import type { Question } from './question.ts';
import { fitted, quoted, some } from './words.ts';

type Flow = Architecture['flows'][number];
type Profiles = readonly string[] | undefined;

/** The profiles in which two things hold at once; undefined: all of them. */
function bothIn(a: Profiles, b: Profiles): Profiles {
  return a && b ? a.filter((id) => b.includes(id)) : (a ?? b);
}

/** What an open flow crosses, and in which profiles it is there. Undefined: nothing to ask. */
function crossingOf({ boundaries, components }: Architecture, flow: Flow) {
  const [from, to] = [flow.from, flow.to].map((id) => components.find((row) => row.id === id));
  if (!from || !to || flow.encrypted !== undefined || flow.data.length === 0) return undefined;
  if (from.boundary === to.boundary) return undefined;
  const profiles = bothIn(flow.profiles, bothIn(from.profiles, to.profiles));
  if (profiles?.length === 0) return undefined;
  // What stands outside of all boundaries is named by itself.
  const ends = [from, to].map(
    ({ boundary, name }) => boundaries.find(({ id }) => id === boundary)?.name ?? name,
  );
  return { flow, profiles, ends: ends.sort() };
}

/** Where the entry speaks of an end of one of the flows: the first threat that names one. */
function placeOf({ threats }: EntryData, flows: readonly Flow[]) {
  const threat = threats.find(({ components }) =>
    flows.some(({ from, to }) => components.includes(from) || components.includes(to)),
  );
  return threat
    ? { href: `#threat-${threat.id}`, name: threat.title }
    : { href: '#threats', name: 'Threats' };
}

/**
 * Asks whether data that crosses a trust boundary is encrypted, where the entry does not say so.
 * Flows between the same two sides are one question.
 */
export function aboutFlows({ data }: Agent): Question[] {
  const { architecture } = data;
  if (!architecture) return [];
  const crossings = architecture.flows.flatMap((flow) => crossingOf(architecture, flow) ?? []);
  const groups = Map.groupBy(crossings, ({ ends, profiles }) => [...ends, profiles].join('\n'));
  return [...groups.values()].flatMap((group): Question[] => {
    const [first] = group;
    if (!first) return [];
    const kinds = [...new Set(group.flatMap(({ flow }) => flow.data))];
    const [one = '', other = ''] = first.ends.map((end) => quoted(end, 60));
    return [
      {
        topic: 'flows',
        text: fitted(
          (most) =>
            `Between ${one} and ${other} these data travel: ${some(kinds, most)}. Are they encrypted on their way by default, and with what?`,
        ),
        reason:
          'They cross a trust boundary, and no source that was read says whether they are encrypted.',
        from: [
          placeOf(
            data,
            group.map(({ flow }) => flow),
          ),
        ],
        profiles: first.profiles,
      },
    ];
  });
}
