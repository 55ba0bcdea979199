import type { Catalog } from './catalog.ts';

/**
 * True when there are entries, and no maintainer has looked at any of them. An entry that is
 * disputed may have been reviewed before, so it counts as looked at.
 */
export function nobodyReviewed({ agents }: Pick<Catalog, 'agents'>): boolean {
  return agents.length > 0 && agents.every(({ data }) => data.status === 'unreviewed');
}
