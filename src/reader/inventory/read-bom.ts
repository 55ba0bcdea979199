import { comparablePackage } from '#domain/advisories/package-of.ts';
import type { Inventory, InventoryItem } from '#domain/inventory/item.ts';
import type { Component } from './component.ts';
import { cycloneDxComponents, isCycloneDx } from './cyclonedx.ts';
import { splitPackage } from './item-of.ts';
import { isSpdx, spdxPackages, spdxOf } from './spdx.ts';

/** Most components that are looked at. */
const MAX_COMPONENTS = 100_000;

/** True for a value that means to be a bill of materials. */
export function looksLikeBom(value: unknown): boolean {
  return isCycloneDx(value) || isSpdx(spdxOf(value));
}

/** A component that has a package URL; undefined for any other. */
function itemOf({ place, purl, version }: Component): InventoryItem | undefined {
  if (typeof purl !== 'string' || comparablePackage(purl) === undefined) return undefined;
  const own = splitPackage(purl);
  const given = own.version ?? (typeof version === 'string' ? version : undefined);
  return { place, line: 1, package: own.package, ...(given && { version: given }) };
}

/**
 * Reads a bill of materials, of CycloneDX or SPDX: its components with a package URL.
 * @param value what the file holds; `looksLikeBom` holds of it
 * @returns the components, or one sentence on why there are none
 */
export function readBom(value: unknown): Inventory | { readonly fault: string } {
  const all = isCycloneDx(value) ? cycloneDxComponents(value) : spdxPackages(spdxOf(value));
  if ('fault' in all) return all;
  if (all.length === 0) return { fault: 'it names no component, so there is nothing to judge' };
  if (all.length > MAX_COMPONENTS)
    return { fault: `it has ${all.length} components, more than ${MAX_COMPONENTS}` };
  const items = all.flatMap((component) => itemOf(component) ?? []);
  return { items, isBom: true, unread: all.length - items.length };
}
