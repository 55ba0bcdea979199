import type { Architecture } from './entry/architecture.ts';
import type { Threat } from './entry/threat.ts';

type Component = Architecture['components'][number];
type Flow = Architecture['flows'][number];
type Profiles = readonly string[] | undefined;

/** A flow whose ends are known, and what follows from where they stand. */
export type DataFlow = {
  readonly flow: Flow;
  /** Its place in the entry. */
  readonly index: number;
  readonly from: Component;
  readonly to: Component;
  /** True when its ends stand in different boundaries. */
  readonly crosses: boolean;
  /** The profiles in which it and both of its ends are there; undefined: all of them. */
  readonly profiles: Profiles;
};

/**
 * The profiles in which several things hold at once.
 * @param lists the profiles of each; undefined means all of them
 * @returns undefined when each of them holds in all profiles
 */
export function commonProfiles(...lists: readonly Profiles[]): Profiles {
  return lists.reduce(
    (common, list) =>
      common && list ? common.filter((id) => list.includes(id)) : (common ?? list),
    undefined,
  );
}

/**
 * The flows of an architecture. Those that name a component which is not there are left out: the
 * reader refuses them, and a rule that looks at a broken entry has nothing to say of them.
 */
export function dataFlows({ components, flows }: Pick<Architecture, 'components' | 'flows'>) {
  const byId = new Map(components.map((component) => [component.id, component]));
  return flows.flatMap((flow, index): DataFlow[] => {
    const [from, to] = [byId.get(flow.from), byId.get(flow.to)];
    if (!from || !to) return [];
    // A component without a boundary stands outside of all of them.
    const crosses = from.boundary !== to.boundary;
    const profiles = commonProfiles(flow.profiles, from.profiles, to.profiles);
    return [{ flow, index, from, to, crosses, profiles }];
  });
}

/** The threats that name both ends of a flow: one that names a busy end alone says little of it. */
export function threatsOfFlow<T extends Pick<Threat, 'components'>>(
  threats: readonly T[],
  { from, to }: Pick<DataFlow, 'from' | 'to'>,
): T[] {
  return threats.filter(
    ({ components }) => components.includes(from.id) && components.includes(to.id),
  );
}
