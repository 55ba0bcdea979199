import { finalTarget } from '../retired-ids/final-target.ts';
import { buildCatalog } from './catalog.ts';
import type { Agent } from './catalog.ts';
import { evidenceOf } from './diff-evidence.ts';
import { compareRecorded } from './diff-recorded.ts';
import type { CatalogDiff, Snapshot } from './diff-result.ts';
import { movedTerms } from './diff-terms.ts';
import type { Term } from './term.ts';
import { isSameScore } from './score-range.ts';
import { headlineOf, scoreThreats } from './score-agent.ts';

/**
 * True when threats that versions opened or closed are all that moved a headline: with those open that
 * were open before, the score would be as before.
 * @param before an agent
 * @param after the same agent, later
 * @param terms of its score that moved
 */
function movedByVersion(before: Agent, after: Agent, terms: readonly Term[]): boolean {
  const shifts = terms.filter((term) => term.kind === 'threat');
  if (shifts.length === 0 || shifts.some(({ by }) => by === 'binding')) return false;
  const wasClosed = new Set(before.closedThreats.map(({ scored }) => scored.threat.id));
  const open = after.data.threats.filter(({ id }) => !wasClosed.has(id));
  const score = headlineOf(scoreThreats(after.data, open));
  return isSameScore(before.score.interval, score?.interval);
}

/** What became of one entry. */
type Fate = {
  readonly [Key in Exclude<keyof CatalogDiff, 'unchanged'>]?: CatalogDiff[Key][number];
};

const byId = (snapshot: Snapshot) =>
  new Map(buildCatalog(snapshot.entries).agents.map((agent) => [agent.id, agent]));

/** What became of an entry that is there before and after, maybe under another id. */
function compared(before: Agent, after: Agent, isSameText: boolean): Fate {
  if (after.data.status === 'withdrawn' && before.data.status !== 'withdrawn')
    return { withdrawn: { before, retiredId: undefined } };
  const terms = movedTerms(before, after);
  if (terms.length === 0) return isSameText ? {} : { reworded: after };
  const bands = [before, after].map(({ score }) => score.interval.severities.join());
  const bandChange = bands[0] !== bands[1];
  const isByVersion = movedByVersion(before, after, terms);
  const evidence = evidenceOf(before, after);
  return { rescored: { before, after, bandChange, isByVersion, terms, evidence } };
}

/** What became of an entry that is no longer there under its id. */
function gone(
  before: Agent,
  from: Snapshot,
  to: Snapshot,
  later: ReadonlyMap<string, Agent>,
): Fate {
  const retiredId = to.moved.find(({ id }) => id === before.id);
  if (!retiredId)
    return {
      missing: { before, draft: to.entries.some(({ id }) => id === before.id) },
    };
  const end = retiredId.kind === 'moved' ? finalTarget(before.id, to.moved).id : undefined;
  if (end === undefined) return { withdrawn: { before, retiredId } };
  const moved = { before, to: end, because: retiredId.because };
  const after = later.get(end);
  // An entry that was there before has a history of its own.
  if (!after || from.digests.has(end)) return { moved };
  const isSameText = from.digests.get(before.id) === to.digests.get(end);
  return { moved, ...compared(before, after, isSameText) };
}

/** The ids of entries that are not new, but have come here from another id. */
function arrivalsOf(from: Snapshot, to: Snapshot, earlier: ReadonlyMap<string, Agent>) {
  return new Set(
    to.moved
      .filter(({ id, kind }) => kind === 'moved' && earlier.has(id) && !to.digests.has(id))
      .map(({ id }) => finalTarget(id, to.moved).id)
      .filter((id) => id !== undefined && !from.digests.has(id)),
  );
}

/**
 * Compares two states of a content folder: what was published before with what is published now.
 * @param from the earlier state
 * @param to the later state
 */
export function compareCatalogs(from: Snapshot, to: Snapshot): CatalogDiff {
  const [earlier, later] = [byId(from), byId(to)];
  const isRead = ({ entries }: Snapshot, id: string) => entries.some((entry) => entry.id === id);
  const arrivals = arrivalsOf(from, to, earlier);
  const fateOf = (id: string): Fate => {
    const [before, after] = [earlier.get(id), later.get(id)];
    if (to.digests.has(id) && !isRead(to, id)) return { unread: { id, side: 'after' } };
    if (from.digests.has(id) && !isRead(from, id)) {
      const row = from.recorded?.get(id);
      if (row && after) return { recorded: compareRecorded(row, after) };
      return { unread: { id, side: 'before' } };
    }
    if (before && after)
      return compared(before, after, from.digests.get(id) === to.digests.get(id));
    if (before) return gone(before, from, to, later);
    return after && !arrivals.has(id) ? { added: after } : {};
  };
  const ids = [...new Set([...from.digests.keys(), ...to.digests.keys()])].sort();
  const fates = ids.map(fateOf);
  const all = <K extends keyof Fate>(key: K) =>
    fates.flatMap((fate) => {
      const value = fate[key];
      return value === undefined ? [] : [value];
    });
  const quiet = ids.filter((id, i) => later.has(id) && Object.keys(fates[i] ?? {}).length === 0);
  return {
    added: all('added'),
    withdrawn: all('withdrawn'),
    moved: all('moved'),
    rescored: all('rescored').sort((a, b) => (a.after.id < b.after.id ? -1 : 1)),
    recorded: all('recorded'),
    reworded: all('reworded'),
    missing: all('missing'),
    unread: all('unread'),
    unchanged: quiet.filter((id) => earlier.has(id)).length,
  };
}
