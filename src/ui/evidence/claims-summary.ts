import { counted } from '#domain/wording.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Claim } from '#domain/entry/claim.ts';
import { stances } from '#domain/entry/claim.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { whenMark } from '#ui/entry/profile-marks.ts';

/** One line on the claims of an agent, and the choices of profile for which it shows. */
export type ClaimsSummary = { readonly mark: string; readonly text: string };

function summaryOf({ data }: Agent, claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claim of the ledger is about this set-up.';
  const parts = stances.flatMap(({ id }) => {
    const count = claims.filter(({ stance }) => stance === id).length;
    return count === 0 ? [] : [`${count} ${id}`];
  });
  const interested = claims.filter(({ sources }) => restsOnInterest(data.sources, sources)).length;
  const rest = interested === 0 ? 'none rests' : counted(interested, 'rests', 'rest');
  const total = counted(claims.length, 'claim');
  return `${total}: ${parts.join(', ')}; ${rest} only on a party with an interest.`;
}

/**
 * How many claims there are, where they stand, and how many rest on interest alone: for all
 * profiles and for each. Choices with the same numbers share a line.
 */
export function toClaimsSummaries(agent: Agent): ClaimsSummary[] {
  const { claims, profiles } = agent.data;
  const places = new Map<string, number[]>();
  const add = (place: number, text: string) =>
    places.set(text, [...(places.get(text) ?? []), place]);
  add(0, summaryOf(agent, claims));
  profiles.forEach(({ id }, index) => {
    const held = claims.filter((claim) => claim.profiles?.includes(id) ?? true);
    add(index + 1, summaryOf(agent, held));
  });
  return [...places].map(([text, at]) => ({ mark: whenMark(...at), text }));
}
