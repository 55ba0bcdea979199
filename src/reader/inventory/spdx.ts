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

/** The package URLs among references of a package. */
function purlsIn(references: unknown, type: string, locator: string): unknown[] {
  const isPurl = (row: Row) => row[type] === 'purl' || row[type] === 'packageUrl';
  return rowsOf(references).flatMap(([, row]) => (isPurl(row) ? [row[locator]] : []));
}

/** A package by each of its package URLs; by none where it has none. */
function byEach(place: string, version: unknown, purls: readonly unknown[]): Component[] {
  const all = purls.length === 0 ? [undefined] : [...new Set(purls)];
  return all.map((purl) => ({ place, purl, version }));
}

/**
 * The packages of an SPDX document. Source: SPDX 2.3, `packages[].externalRefs` and `versionInfo`;
 * SPDX 3.0, `software_Package` with `software_packageUrl` or `externalIdentifier`.
 * @param value `isSpdx` holds of it
 */
export function spdxPackages(value: unknown): Component[] {
  const { packages, '@graph': graph } = value as Row;
  const old = rowsOf(packages).flatMap(([at, row]) => {
    const purls = purlsIn(row['externalRefs'], 'referenceType', 'referenceLocator');
    return byEach(`packages/${at}`, row['versionInfo'], purls);
  });
  const current = rowsOf(graph)
    .filter(([, row]) => row['type'] === 'software_Package')
    .flatMap(([at, row]) => {
      const own = row['software_packageUrl'];
      const purls = purlsIn(row['externalIdentifier'], 'externalIdentifierType', 'identifier');
      const all = own === undefined ? purls : [own, ...purls];
      return byEach(`@graph/${at}`, row['software_packageVersion'], all);
    });
  return [...old, ...current];
}
