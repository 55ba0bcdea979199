import type { Agent } from '#domain/catalog/catalog.ts';
import type { Claim } from '#domain/entry/claim.ts';
import { interests } from '#domain/entry/source.ts';
import { toCites } from './cites.ts';
import type { Cite } from './cites.ts';
import { profileNames } from './threats.ts';

/** One claim as the ledger shows it. */
export type ClaimView = {
  readonly anchor: string;
  readonly text: string;
  readonly stance: Claim['stance'];
  readonly layer: string | undefined;
  readonly asOf: string;
  /** Who makes the claim, by interest, e.g. `Partner`. */
  readonly voices: readonly string[];
  readonly profiles: readonly string[];
  readonly cites: readonly Cite[];
};

/** A claim that stands alone, or claims that contradict each other, with the entry's decision. */
export type ClaimGroup = {
  readonly claims: readonly ClaimView[];
  readonly follows: string | undefined;
  readonly because: string | undefined;
};

function toClaim(agent: Agent, claim: Claim): ClaimView {
  const { data } = agent;
  const interest = claim.sources.map((id) => data.sources[id]?.interest);
  return {
    anchor: `claim-${claim.id}`,
    text: claim.text,
    stance: claim.stance,
    layer: claim.layer,
    asOf: claim.asOf,
    voices: interests.filter(({ id }) => interest.includes(id)).map(({ name }) => name),
    profiles: profileNames(agent, claim.profiles),
    cites: toCites(data, claim.sources),
  };
}

/** The first claim of the group that a claim belongs to: it follows `contradicts` to its end. */
function rootOf(claims: readonly Claim[], claim: Claim): string {
  const seen = new Set<string>();
  let at = claim;
  while (at.contradicts !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = claims.find(({ id }) => id === at.contradicts);
    if (!next) break;
    at = next;
  }
  return at.id;
}

/** The claims of an agent, those that contradict each other side by side, in file order. */
export function toClaims(agent: Agent): ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of agent.data.claims) {
    const root = rootOf(agent.data.claims, claim);
    groups.set(root, [...(groups.get(root) ?? []), claim]);
  }
  return [...groups.values()].map((claims) => {
    const resolution = claims.find((claim) => claim.resolution)?.resolution;
    return {
      claims: claims.map((claim) => toClaim(agent, claim)),
      follows: resolution && `claim-${resolution.follows}`,
      because: resolution?.because,
    };
  });
}
