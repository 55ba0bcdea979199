import type { Agent } from '#domain/catalog/catalog.ts';
import { absoluteWords } from '#domain/wording.ts';
import type { Claim } from '#domain/entry/claim.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { claimOf, toCertificate } from './certificates.ts';
import type { CertificateView } from './certificates.ts';
import { toCites } from '#ui/shared/cites.ts';
import { toClaimsSummaries } from './claims-summary.ts';
import { anyOf, profileMarks, profileNames, whenMark } from '#ui/entry/profile-marks.ts';
import { ageWords, toAttributions } from '#ui/shared/attributions.ts';

/** One claim as the ledger shows it. */
export type ClaimView = ReturnType<typeof toClaim>;

/** A claim that stands alone, or claims that contradict each other, with the entry's decisions. */
export type ClaimGroup = {
  readonly mark: string | undefined;
  /** The claims on each side: those that the entry does not follow, then those that it does. */
  readonly sides: readonly (readonly ClaimView[])[];
  readonly decisions: readonly {
    readonly of: number;
    readonly follows: number;
    readonly because: string;
  }[];
  readonly certificates: readonly CertificateView[];
};

/** True for a text with an absolute word, or of which the entry itself says that it is absolute. */
export function isAbsolute(text: string): boolean {
  return absoluteWords(text).length > 0 || /\babsolute\b/iu.test(text);
}

/** Where a claim is shown beside its counterpart although it does not hold there. */
function strayMark({ data }: Agent, claim: Claim, shown: readonly string[] | undefined) {
  if (!claim.profiles) return undefined;
  const places = data.profiles.flatMap(({ id }, index) =>
    (shown?.includes(id) ?? true) && !claim.profiles?.includes(id) ? [index + 1] : [],
  );
  return places.length > 0 ? whenMark(...places) : undefined;
}

function toClaim(agent: Agent, claim: Claim, shown: readonly string[] | undefined) {
  const { data } = agent;
  return {
    anchor: `claim-${claim.id}`,
    number: data.claims.indexOf(claim) + 1,
    text: claim.text,
    stance: claim.stance,
    layer: claim.layer,
    asOf: claim.asOf,
    age: ageWords(claim.asOf, data.assessed.on),
    attributions: toAttributions(data, claim.sources),
    /** True where nobody without an interest says the same. */
    interested: restsOnInterest(data.sources, claim.sources),
    absolute: isAbsolute(claim.text),
    profiles: profileNames(agent, claim.profiles),
    strayMark: strayMark(agent, claim, shown),
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

function toGroup(agent: Agent, claims: readonly Claim[]): ClaimGroup {
  const { data } = agent;
  const followed = claims.map(({ resolution }) => resolution?.follows);
  // Claims against each other are read together: while one of them holds, the others stay.
  const shown = anyOf(
    agent,
    claims.map(({ profiles }) => profiles),
  );
  const view = (claim: Claim) => toClaim(agent, claim, shown);
  const sides = [
    claims.filter(({ id }) => !followed.includes(id)),
    claims.filter(({ id }) => followed.includes(id)),
  ];
  const numberOf = (id: string) => data.claims.findIndex((claim) => claim.id === id) + 1;
  return {
    mark: profileMarks(agent, shown),
    sides: sides.filter((side) => side.length > 0).map((side) => side.map(view)),
    decisions: claims.flatMap(({ id, contradicts, resolution }) => {
      if (!resolution) return [];
      const { follows, because } = resolution;
      const other = follows === id && contradicts !== undefined ? contradicts : id;
      return [{ of: numberOf(other), follows: numberOf(follows), because }];
    }),
    certificates: data.certifications
      .filter((certification) => claims.some((claim) => claim === claimOf(data, certification)))
      .map((certification) => toCertificate(agent, certification)),
  };
}

/** What is claimed of an agent: contradictions side by side, certificates with their claims. */
export function toLedger(agent: Agent) {
  const { claims, certifications } = agent.data;
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const root = rootOf(claims, claim);
    groups.set(root, [...(groups.get(root) ?? []), claim]);
  }
  return {
    empty: claims.length + certifications.length === 0,
    summaries: claims.length > 0 ? toClaimsSummaries(agent) : [],
    groups: [...groups.values()].map((group) => toGroup(agent, group)),
    /** Certificates of which no claim speaks. */
    certificates: certifications
      .filter((certification) => !claimOf(agent.data, certification))
      .map((certification) => toCertificate(agent, certification)),
  };
}
