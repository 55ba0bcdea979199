import type { Inventory, InventoryItem } from '#domain/inventory/item.ts';
import { splitPackage } from './item-of.ts';

/** Most components that are looked at, and how deep they stand in each other. */
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
): Generator<readonly [string, Component]> {
  if (!Array.isArray(list) || depth > MAX_DEPTH) return;
  for (const [at, each] of list.entries()) {
    if (typeof each !== 'object' || each === null) continue;
    const component = each as Component;
    const place = `${path}/${at}`;
    yield [place, component];
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
  for (const [place, { purl, version }] of all) {
    if (typeof purl !== 'string') continue;
    const own = splitPackage(purl.slice(0, 2000));
    const given = own.version ?? (typeof version === 'string' ? version : undefined);
    items.push({
      place,
      line: 1,
      package: own.package,
      ...(given !== undefined && { version: given }),
    });
  }
  return { items, isBom: true };
}
