import { factors } from '../aivss/factors.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Agent } from './catalog.ts';
import { profilePairs } from './profile-pairs.ts';

/** What came with a change: ids of sources, and places whose reason is another one. */
export type Evidence = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Sources that say something else than before: another address, quote or day. */
  readonly altered: readonly string[];
  /** Sources that were there, and that a judgement behind the score cites only now. */
  readonly cited: readonly string[];
  /** Judgements whose `because` is new or another one, in words. */
  readonly because: readonly string[];
};

/** A judgement that goes into scores: what it is called, its reason, and what it cites. */
type Judgement = {
  readonly name: string;
  readonly because: string | undefined;
  readonly sources: readonly string[];
};

/** A part of an entry that says why, and by what. */
type Stated = { readonly because?: string | undefined; readonly sources: readonly string[] };

function judgementsOf({ aivss, threats, profiles }: EntryData): Judgement[] {
  const named = (name: string, { because, sources }: Stated) => ({ name, because, sources });
  return [
    ...factors.map(({ key, name }) => named(name, aivss.factors[key])),
    named('mitigation level', aivss.mitigation),
    ...threats.map((threat) => named(`threat ${threat.id}`, threat)),
    ...profiles.map((profile) => named(`profile ${profile.id}`, profile)),
  ];
}

/** An entry whose profiles have the ids that they have later. */
function withIdsOf(before: EntryData, after: EntryData): EntryData {
  const profiles = profilePairs(before, after).flatMap((pair) =>
    pair.before ? [{ ...pair.before, id: pair.after?.id ?? pair.before.id }] : [],
  );
  return { ...before, profiles };
}

/**
 * The evidence that came with a change of an entry.
 * @param before the entry
 * @param after the same entry, later
 */
export function evidenceOf(
  { data: before }: Pick<Agent, 'data'>,
  { data: after }: Pick<Agent, 'data'>,
): Evidence {
  const [old, now] = [Object.keys(before.sources), Object.keys(after.sources)];
  const added = now.filter((id) => !old.includes(id));
  const past = new Map(
    judgementsOf(withIdsOf(before, after)).map((judgement) => [judgement.name, judgement]),
  );
  const judgements = judgementsOf(after);
  const cited = judgements.flatMap(({ name, sources }) =>
    sources.filter((id) => !added.includes(id) && !past.get(name)?.sources.includes(id)),
  );
  return {
    added,
    removed: old.filter((id) => !now.includes(id)),
    altered: now.filter(
      (id) =>
        old.includes(id) &&
        JSON.stringify(before.sources[id]) !== JSON.stringify(after.sources[id]),
    ),
    cited: [...new Set(cited)],
    because: judgements
      .filter(({ name, because }) => because !== undefined && past.get(name)?.because !== because)
      .map(({ name }) => name),
  };
}

/** True when there is something to read that was not there before. */
export function isNewEvidence({ added, altered, cited, because }: Evidence): boolean {
  return [added, altered, cited, because].some((list) => list.length > 0);
}
