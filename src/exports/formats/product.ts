import type { Agent } from '#domain/catalog/catalog.ts';
import type { Addresses } from '../export.ts';

/**
 * What other formats call the assessed product: its package URL with the version, or where it has
 * none, the address of its entry.
 */
export function productId({ id, data }: Agent, { urls, whole }: Addresses): string {
  const [purl] = data.packages;
  const { version, scheme } = data.assessed;
  if (purl === undefined) return whole(urls.agent(id));
  return scheme === 'none' ? purl : `${purl}@${encodeURIComponent(version)}`;
}

/** Where a record of an id is found. */
export function recordAddress(id: string): string {
  return id.startsWith('GHSA-')
    ? `https://github.com/advisories/${id}`
    : `https://nvd.nist.gov/vuln/detail/${id}`;
}

/** Numbers of the weaknesses that threats behind an advisory name. */
export function weaknessesOf({ data }: Agent, ids: readonly string[]): number[] {
  const threats = data.threats.filter(({ advisories }) =>
    advisories.some((id) => ids.includes(id)),
  );
  const found = threats.flatMap(({ frameworks }) =>
    frameworks.flatMap((id) => /^CWE-(\d+)$/.exec(id)?.[1] ?? []),
  );
  return [...new Set(found.map(Number))].toSorted((a, b) => a - b);
}
