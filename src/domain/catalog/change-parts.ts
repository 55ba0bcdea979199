import type { Entry } from '../entry/entry.ts';
import { toAgent } from './catalog.ts';
import { evidenceOf } from './diff-evidence.ts';

/** The advisories of one version of an entry that another one does not list under any of their ids. */
function advisoriesBeyond({ data }: Entry, other: Entry): string[] {
  const known = new Set(other.data.advisories.flatMap(({ id, aliases }) => [id, ...aliases]));
  return data.advisories
    .filter(({ id, aliases }) => ![id, ...aliases].some((name) => known.has(name)))
    .map(({ id }) => id);
}

/**
 * The review status, threats, advisories and evidence that came and went between two versions of an
 * entry.
 * @param before the older one
 * @param after the newer one
 */
export function partsBetween(before: Entry, after: Entry) {
  const [old, now] = [before, after].map(({ data }) => data.threats.map(({ id }) => id));
  const [from, to] = [before.data.status, after.data.status];
  const added = (now ?? []).filter((id) => !old?.includes(id));
  // An agent is scored as a whole, so only for the few changes that bring a threat.
  const agent = added.length > 0 ? toAgent(after) : undefined;
  const closed = agent?.closedThreats.map(({ scored }) => scored.threat.id);
  return {
    status: from === to ? undefined : { from, to },
    threats: {
      added,
      closed: added.filter((id) => closed?.includes(id)),
      removed: (old ?? []).filter((id) => !now?.includes(id)),
    },
    advisories: {
      added: advisoriesBeyond(after, before),
      removed: advisoriesBeyond(before, after),
    },
    evidence: evidenceOf(before, after),
  };
}
