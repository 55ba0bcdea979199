import { allBadges } from '#ui/badge/Badge.tsx';
import type { CatalogExport } from './export.ts';

/**
 * The badges of all ids, also of those that were given up. Two builds of one commit on different
 * days differ in the badges of those assessments that went stale between them, and in nothing else.
 */
export const badgeExport: CatalogExport = {
  id: 'badge',
  type: 'image/svg+xml',
  files: ({ catalog, moved, today }) =>
    allBadges(catalog, moved, today).map(({ id, svg }) => ({
      path: `badge/${id}.svg`,
      write: svg,
    })),
};
