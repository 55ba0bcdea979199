import type { Component } from './component.ts';

type Row = Readonly<Record<string, unknown>>;

/** The groups of fields in a list. */
const rowsOf = (list: unknown): (readonly [number, Row])[] =>
  Array.isArray(list)
    ? [...list.entries()].filter(([, row]) => typeof row === 'object' && row !== null)
    : [];

/** The document itself, where GitHub puts it in a group `sbom`. */
export function spdxOf(value: unknown): unknown {
  return (value as { sbom?: unknown } | null)?.sbom ?? value;
}

/** True for a value that means to be a document of SPDX 2 or 3. */
export function isSpdx(value: unknown): boolean {
  const { spdxVersion, '@graph': graph } = (value ?? {}) as Row;
  return typeof spdxVersion === 'string' || Array.isArray(graph);
}

/** The first package URL among references of a package. */
function purlIn(references: unknown, type: string, locator: string): unknown {
  const isPurl = (row: Row) => row[type] === 'purl' || row[type] === 'packageUrl';
  return rowsOf(references).find(([, row]) => isPurl(row))?.[1][locator];
}

/**
 * The packages of an SPDX document. Source: SPDX 2.3, `packages[].externalRefs` and `versionInfo`;
 * SPDX 3.0, `software_Package` with `software_packageUrl` or `externalIdentifier`.
 * @param value `isSpdx` holds of it
 */
export function spdxPackages(value: unknown): Component[] {
  const { packages, '@graph': graph } = value as Row;
  const old = rowsOf(packages).map(([at, row]) => ({
    place: `packages/${at}`,
    purl: purlIn(row['externalRefs'], 'referenceType', 'referenceLocator'),
    version: row['versionInfo'],
  }));
  const current = rowsOf(graph)
    .filter(([, row]) => row['type'] === 'software_Package')
    .map(([at, row]) => ({
      place: `@graph/${at}`,
      purl:
        row['software_packageUrl'] ??
        purlIn(row['externalIdentifier'], 'externalIdentifierType', 'identifier'),
      version: row['software_packageVersion'],
    }));
  return [...old, ...current];
}
