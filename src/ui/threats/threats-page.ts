import type { Agent } from '#domain/catalog/catalog.ts';
import { assessedVersion } from '#domain/versions/assessed-words.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toStrideMatrix } from './stride-matrix.ts';
import { toThreats } from './view.ts';

/** The page of the threats. */
export type ThreatsPage = ReturnType<typeof toThreatsPage>;

/**
 * The view of the page of the threats.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toThreatsPage(agent: Agent, urls: Urls) {
  const threats = toThreats(agent, urls);
  return {
    open: threats.filter(({ openIn }) => openIn === undefined),
    closed: threats.filter(({ openIn }) => openIn !== undefined),
    /** What was assessed: the threats that are closed are closed in it. */
    assessed: assessedVersion(agent.data),
    evidenceUrl: urls.evidence(agent.id),
    stride: toStrideMatrix(agent, threats),
  };
}
