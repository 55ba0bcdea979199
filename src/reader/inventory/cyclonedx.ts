import type { Component } from './component.ts';

/** How often one component may stand in another. */
const MAX_DEPTH = 20;

/** The components of a list, and those that stand in them, with their place and how deep they stand. */
function* componentsIn(
  list: unknown,
  path: string,
  depth: number,
): Generator<Component & { readonly depth: number }> {
  // One below the deepest that is allowed is still named, so that nothing is passed over in silence.
  if (!Array.isArray(list) || depth > MAX_DEPTH + 1) return;
  for (const [at, each] of list.entries()) {
    if (typeof each !== 'object' || each === null) continue;
    const { purl, version, components } = each as Record<string, unknown>;
    const place = `${path}/${at}`;
    yield { place, purl, version, depth };
    yield* componentsIn(components, `${place}/components`, depth + 1);
  }
}

/** True for a value that means to be a CycloneDX bill of materials. */
export function isCycloneDx(value: unknown): boolean {
  return (value as { bomFormat?: unknown } | null)?.bomFormat === 'CycloneDX';
}

/**
 * The components and services of a CycloneDX bill of materials, and what it describes. Source: CycloneDX
 * 1.7, `components[].purl` and `version`.
 * @param value `isCycloneDx` holds of it
 * @returns the components, or in `fault` one sentence on why they cannot be read
 */
export function cycloneDxComponents(value: unknown): Component[] | { readonly fault: string } {
  const { components, services, metadata } = value as Record<string, unknown>;
  const described = (metadata as { component?: unknown } | null | undefined)?.component;
  const all = [
    ...componentsIn([described], 'metadata/component', 0),
    ...componentsIn(components, 'components', 0),
    // A service has no package URL, so it is only counted.
    ...componentsIn(services, 'services', 0),
  ];
  return all.some(({ depth }) => depth > MAX_DEPTH)
    ? {
        fault: `its components stand in each other more than ${MAX_DEPTH} deep; list them side by side`,
      }
    : all;
}
