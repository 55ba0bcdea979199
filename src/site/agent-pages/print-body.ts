import type { Agent } from '#domain/catalog/catalog.ts';
import { sitePairs } from '../catalog.ts';
import { siteHistory } from '../history.ts';
import { urls } from '../urls.ts';
import { slotOf } from './slot.ts';
import type { PageKind } from './slot.ts';

/**
 * What the page of an agent prints in its main part: in a build the slot that a thread fills, in
 * development the body itself.
 * @param origin where the site is served
 */
export async function printBody(kind: PageKind, agent: Agent, origin: URL): Promise<string> {
  if (import.meta.env.PROD) return slotOf(kind, agent.id);
  const { bodyOf } = await import('./bodies.ts');
  const [pairs, history] = await Promise.all([sitePairs(), siteHistory()]);
  return bodyOf(kind, agent, { urls, origin: origin.href, pairs, history });
}
