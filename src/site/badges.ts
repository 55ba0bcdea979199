import { today } from '#io/today.ts';
import { allBadges } from '#ui/badge/badge.ts';
import { siteCatalog } from './catalog.ts';
import { recall } from './build-state.ts';

/**
 * Routes of all badges, each with its SVG as a prop. In a build there are none: the thread of the
 * agents writes them. Two builds of one commit on different days differ in the badges of those
 * assessments that went stale between them, and in nothing else.
 */
export async function badgePaths(): Promise<{ params: { id: string }; props: { svg: string } }[]> {
  if (import.meta.env.PROD) return [];
  const catalog = await siteCatalog();
  return allBadges(catalog, recall()?.moved ?? [], today()).map(({ id, svg }) => ({
    params: { id },
    props: { svg },
  }));
}
