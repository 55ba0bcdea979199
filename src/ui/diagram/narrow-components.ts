import { commonProfiles, dataFlows } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';

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
