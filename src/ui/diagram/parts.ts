import type { Agent } from '#domain/catalog/catalog.ts';
import { openNow } from '#domain/catalog/open-threats.ts';
import { commonProfiles, dataFlows, threatsOfFlow } from '#domain/data-flows.ts';
import type { DataFlow } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { profileMarks, toVariants } from '#ui/entry/profile-marks.ts';
import type { Variant } from '#ui/entry/profile-marks.ts';
import { threatNumbers } from '#ui/threats/threat-numbers.ts';

/**
 * What is true in each choice of the profile switch, equal readings taken together.
 * @param agent whose profiles are chosen from
 * @param read what to say of a profile; undefined stands for the choice of all profiles
 * @returns one reading without a mark when it is the same whatever is chosen
 */
export function byProfile<T extends string | number | boolean>(
  { data }: Agent,
  read: (profile: string | undefined) => T,
): Variant<T>[] {
  return toVariants([undefined, ...data.profiles.map(({ id }) => id)].map(read), String);
}

type Component = Architecture['components'][number];
type Profiles = readonly string[] | undefined;

/** The kinds of components, in the words that pages print. */
export const kindNames: Readonly<Record<Component['kind'], string>> = {
  actor: 'Actor',
  process: 'Process',
  store: 'Store',
  external: 'External service',
};

/** How flows are encrypted on their way, in the words that pages print. */
export const encryptions = {
  yes: { name: 'yes', means: 'said to be encrypted' },
  unknown: { name: 'unknown', means: 'encryption unknown' },
  no: { name: 'no', means: 'not encrypted' },
} as const;
type Encryption = keyof typeof encryptions;

/** The open threats of something, as they are numbered, and how many by the chosen profile. */
function toThreatList(agent: Agent, profiles: Profiles, threats: readonly Threat[]) {
  const numbers = threatNumbers(agent);
  const places = [...numbers.keys()];
  const shared = threats
    .toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id))
    .map((threat) => ({ threat, both: commonProfiles(profiles, threat.profiles) }));
  return {
    links: shared.map(({ threat, both }) => ({
      anchor: `threat-${threat.id}`,
      number: numbers.get(threat.id) ?? '',
      title: threat.title,
      // What shows only with its row needs no mark of its own.
      mark: threat.profiles && profileMarks(agent, both),
      profiles: both,
    })),
    counts: byProfile(agent, (id) => shared.filter(({ both }) => holdsIn(both, id)).length),
  };
}

/** A component as the drawing and its table show it. */
export type ComponentView = ReturnType<typeof toComponents>[number];

/** The components of an architecture, in its order. */
export function toComponents(agent: Agent, { components, boundaries }: Architecture) {
  const names = new Map(boundaries.map(({ id, name }) => [id, name]));
  return components.map(({ id, name, kind, boundary, profiles }) => ({
    anchor: `component-${id}`,
    name,
    kind,
    boundary: names.get(boundary ?? ''),
    mark: profileMarks(agent, profiles),
    threats: toThreatList(
      agent,
      profiles,
      openNow(agent.data).filter((threat) => threat.components.includes(id)),
    ),
  }));
}

/** `Search: question` is the question of the stage Search. */
const STAGED = /^([^\s:][^:]{0,30}): +(\S[\s\S]*)$/;

/** The stage of a label, if it begins with one, and what stands behind it. */
export function splitLabel(label: string): { stage: string | undefined; rest: string } {
  const [, stage, rest] = STAGED.exec(label) ?? [];
  return stage === undefined || rest === undefined
    ? { stage: undefined, rest: label }
    : { stage, rest };
}

/** How a flow is encrypted, as far as the entry says so. */
export function encryptionOf(encrypted: boolean | undefined): Encryption {
  if (encrypted === undefined) return 'unknown';
  return encrypted ? 'yes' : 'no';
}

function toFlow(agent: Agent, found: DataFlow, place: number, names: Map<string, string>) {
  const { flow, from, to, crosses, profiles } = found;
  const side = (boundary: string | undefined) =>
    names.get(boundary ?? '') ?? 'outside every boundary';
  return {
    ...splitLabel(flow.label),
    /** Its place among the flows that can be drawn. */
    place,
    from: from.name,
    to: to.name,
    data: flow.data,
    encryption: encryptionOf(flow.encrypted),
    crossing: crosses ? `${side(from.boundary)} → ${side(to.boundary)}` : undefined,
    mark: profileMarks(agent, profiles),
    profiles,
    threats: toThreatList(agent, profiles, threatsOfFlow(openNow(agent.data), found)),
  };
}

/**
 * The flows of an architecture by stage, in the order in which stages first appear, and numbered
 * in that order, so that the numbers of the drawing run down the table.
 */
export function toStages(agent: Agent, architecture: Architecture) {
  const names = new Map(architecture.boundaries.map(({ id, name }) => [id, name]));
  const flows = dataFlows(architecture).map((flow, place) => toFlow(agent, flow, place, names));
  const stages = Map.groupBy(flows, ({ stage }) => stage);
  let number = 0;
  return [...stages].map(([stage, members]) => ({
    stage,
    flows: members.map((flow) => {
      number += 1;
      return { ...flow, number, anchor: `flow-${number}` };
    }),
  }));
}

/** A flow as the drawing and its table show it. */
export type NumberedFlow = ReturnType<typeof toStages>[number]['flows'][number];
