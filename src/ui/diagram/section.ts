import type { Agent } from '#domain/catalog/catalog.ts';
import { commonProfiles, dataFlows } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';
import { latest } from '#domain/remember.ts';
import { counted } from '#domain/wording.ts';
import { byProfile, toComponents, toStages } from './parts.ts';
import { toDrawing } from './drawing.ts';
import type { Layout } from './geometry.ts';

/** The profiles that any of several sets has; undefined: all of them. */
function anyOf(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return sets.includes(undefined) ? undefined : [...new Set(sets.flatMap((set) => set ?? []))];
}

/**
 * The architecture in which a component is there only where some flow of it is: one whose every flow
 * lies in other profiles would stand in the drawing with nothing to do. One that never had a flow
 * stays.
 * @param architecture as the entry has it
 */
export function narrowComponents(architecture: Architecture): Architecture {
  const flows = dataFlows(architecture);
  const components = architecture.components.map((component) => {
    const own = flows.filter(({ from, to }) => from.id === component.id || to.id === component.id);
    if (own.length === 0) return component;
    const among = anyOf(own.map(({ profiles }) => profiles));
    const narrowed = commonProfiles(component.profiles, among);
    return { ...component, profiles: narrowed && [...narrowed] };
  });
  return { ...architecture, components };
}

/** More than this is not drawn: nobody could read it, and a layout would take too long. */
const MAX_COMPONENTS = 60;
const MAX_FLOWS = 120;

/** True for an architecture that is small enough to be drawn. */
export function canBeDrawn({ components, flows }: Architecture): boolean {
  return components.length > 0 && components.length <= MAX_COMPONENTS && flows.length <= MAX_FLOWS;
}

/** The section of the data flows; undefined for an entry without an architecture. */
export type DataFlowSection = NonNullable<ReturnType<typeof toDataFlows>>;

/**
 * The view of the data flows of an agent, of which two of its pages show a part each.
 * @param agent a scored entry
 * @param layout where everything stands in the drawing; undefined: it cannot be drawn
 */
export const toDataFlows = latest((agent: Agent, layout: Layout | undefined) => {
  if (!agent.data.architecture) return undefined;
  const architecture = narrowComponents(agent.data.architecture);
  const components = toComponents(agent, architecture);
  const stages = toStages(agent, architecture);
  const flows = stages.flatMap((stage) => stage.flows);
  const crossing = flows.filter((flow) => flow.crossing !== undefined);
  /** The crossing flows that no threat names in a profile, by their numbers. */
  const unnamedIn = (profile: string | undefined) =>
    crossing.filter(
      ({ profiles, threats }) =>
        holdsIn(profiles, profile) &&
        !threats.links.some((threat) => holdsIn(threat.profiles, profile)),
    );
  return {
    zones: [...Map.groupBy(components, ({ boundary }) => boundary)].map(([name, members]) => ({
      name: name ?? 'Outside every boundary',
      components: members,
    })),
    stages,
    crossing,
    unnamed: crossing.flatMap((flow) => {
      const readings = byProfile(agent, (profile) => unnamedIn(profile).includes(flow));
      return readings.filter(({ value }) => value).map(({ mark }) => ({ flow, mark }));
    }),
    allNamed: byProfile(agent, (profile) => unnamedIn(profile).length === 0).filter(
      ({ value }) => value,
    ),
    summary: [
      `${counted(components.length, 'component', 'components')},`,
      `${counted(architecture.boundaries.length, 'trust boundary', 'trust boundaries')} and`,
      `${counted(flows.length, 'flow', 'flows')}, of which ${crossing.length}`,
      `${crossing.length === 1 ? 'crosses' : 'cross'} a boundary.`,
    ].join(' '),
    drawing: layout && toDrawing(agent, architecture, layout, components, flows),
    tooLarge: !canBeDrawn(architecture),
  };
});
