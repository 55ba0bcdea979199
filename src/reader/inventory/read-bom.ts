import { comparablePackage } from '#domain/advisories/package-of.ts';
import type { Inventory, InventoryItem } from '#domain/inventory/item.ts';
import { splitPackage } from './item-of.ts';

/** Most components that are looked at, and how often one may stand in another. */
const MAX_COMPONENTS = 100_000;
const MAX_DEPTH = 20;

type Component = {
  readonly purl?: unknown;
  readonly version?: unknown;
  readonly components?: unknown;
};

/** The components of a list, and those that stand in them, with their place. */
function* componentsIn(
  list: unknown,
  path: string,
  depth: number,
): Generator<readonly [place: string, component: Component, depth: number]> {
  // One below the deepest that is allowed is still named, so that nothing is passed over in silence.
  if (!Array.isArray(list) || depth > MAX_DEPTH + 1) return;
  for (const [at, each] of list.entries()) {
    if (typeof each !== 'object' || each === null) continue;
    const component = each as Component;
    const place = `${path}/${at}`;
    yield [place, component, depth];
    yield* componentsIn(component.components, `${place}/components`, depth + 1);
  }
}

/** True for a value that means to be a CycloneDX bill of materials. */
export function looksLikeBom(value: unknown): boolean {
  return (value as { bomFormat?: unknown } | null)?.bomFormat === 'CycloneDX';
}

/**
 * Reads a CycloneDX bill of materials: its components with a package URL, and the one that it
 * describes. Source: CycloneDX 1.7, `components[].purl` and `version`.
 * @param value what the file holds
 */
export function readBom(value: unknown): Inventory | { readonly fault: string } {
  const { components, metadata } = value as {
    components?: unknown;
    metadata?: { component?: unknown };
  };
  const items: InventoryItem[] = [];
  const all = [
    ...componentsIn([metadata?.component], 'metadata/component', 0),
    ...componentsIn(components, 'components', 0),
  ];
  if (all.length === 0) return { fault: 'it names no component, so there is nothing to judge' };
  if (all.length > MAX_COMPONENTS)
    return { fault: `it has ${all.length} components, more than ${MAX_COMPONENTS}` };
  if (all.some(([, , depth]) => depth > MAX_DEPTH))
    return {
      fault: `its components stand in each other more than ${MAX_DEPTH} deep; list them side by side`,
    };
  for (const [place, { purl, version }] of all) {
    if (typeof purl !== 'string' || comparablePackage(purl) === undefined) continue;
    const own = splitPackage(purl);
    const given = own.version ?? (typeof version === 'string' ? version : undefined);
    items.push({
      place,
      line: 1,
      package: own.package,
      ...(given !== undefined && { version: given }),
    });
  }
  return { items, isBom: true, unread: all.length - items.length };
}
