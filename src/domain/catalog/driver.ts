import type { Interval } from '../aivss/interval.ts';

/** What decides which threat of an agent leads: whether its vector is known, and its scores. */
export type Rank = { readonly known: boolean; readonly low: number; readonly high: number };

/** Orders by the score that something may reach, then by the one that it has at least. */
export function higherFirst(a: Omit<Rank, 'known'>, b: Omit<Rank, 'known'>): number {
  return b.high - a.high || b.low - a.low;
}

/**
 * Threats by the claim that they have to the headline score: the first is the driver, the second the
 * runner-up. Higher first: by the score that a threat may reach, then by the one it has at least. A
 * threat whose vector nobody knows must not drive the headline while others are known.
 * @param threats in file order, which decides between equals
 * @param rankOf how a threat of the list is ranked
 * @returns only threats with a known vector, where there are any
 */
export function byClaim<T>(threats: readonly T[], rankOf: (threat: T) => Rank): T[] {
  const ranked = threats.map((threat) => ({ threat, rank: rankOf(threat) }));
  const known = ranked.filter(({ rank }) => rank.known);
  // Sorting is stable, so that of two equal threats the first in file order leads.
  return (known.length > 0 ? known : ranked)
    .sort((a, b) => higherFirst(a.rank, b.rank))
    .map(({ threat }) => threat);
}

/** A threat with its score, as far as its claim to the headline goes. */
export type Ranked = { readonly cvssBase: number | 'unknown'; readonly interval: Interval };

/**
 * The threats that may drive the score of an agent, the one that does first.
 * @param threats scored, in file order
 * @returns those with a known CVSS base, or all where none is known
 */
export function rankThreats<T extends Ranked>(threats: readonly T[]): T[] {
  return byClaim(threats, ({ cvssBase, interval: { low, high } }) => ({
    known: cvssBase !== 'unknown',
    low: low.score,
    high: high.score,
  }));
}
