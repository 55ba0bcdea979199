import { assessedName } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Change } from '#domain/catalog/changes.ts';
import { movesScore } from '#domain/catalog/moves-score.ts';
import { finalTarget } from '#domain/retired-ids/final-target.ts';
import { plainWords } from '#ui/history/plain-words.ts';
import { bandOfRange } from '#ui/history/view.ts';
import { shortHash } from '#ui/history/change-words.ts';
import { scoreText } from '#ui/shared/band.ts';
import type { Surroundings } from '../export.ts';
import type { FeedItem, FeedKind } from './make-feed.ts';

/** What a feed makes of a change: those that say nothing to a reader are left out. */
function kindOf(change: Change): FeedKind | undefined {
  const { kind, status } = change;
  if (status?.to === 'disputed' || status?.from === 'disputed') return 'disputed';
  switch (kind) {
    case 'added':
    case 'renamed':
      return 'new';
    case 'rescored':
    case 'method':
      return 'rescored';
    case 'withdrawn':
    case 'gone':
      return 'withdrawn';
    case 'reworded':
      // A threat or a review that came leaves the score as it was, and is news all the same.
      return movesScore(change) ? 'rescored' : undefined;
    case 'unread':
    case 'old':
      return undefined;
  }
}

/** A range of scores with its band: `High 8.7`. */
function scoreWords(range: Change['from']): string | undefined {
  if (!range) return undefined;
  const { name, score } = bandOfRange(range);
  return `${name} ${score}`;
}

function titleOf(kind: FeedKind, name: string, change: Change): string {
  const [from, to] = [scoreWords(change.from), scoreWords(change.to)];
  const after = to === undefined ? '' : `, ${to}`;
  switch (kind) {
    case 'new':
      return change.kind === 'renamed' ? `Renamed: ${name}${after}` : `New: ${name}${after}`;
    case 'rescored':
      return from === to ? `Changed: ${name}, still ${to}` : `Re-scored: ${name}, ${from} → ${to}`;
    case 'disputed':
      return change.status?.to === 'disputed'
        ? `Disputed: ${name}${after}`
        : `No longer disputed: ${name}${after}`;
    case 'withdrawn':
    case 'advisories':
      return `Withdrawn: ${name}`;
  }
}

/**
 * What the commits tell, as items of a feed.
 * @param changes of all entries
 */
export function changeItems(
  changes: readonly Change[],
  { catalog, moved, addresses }: Surroundings,
): FeedItem[] {
  const agents = new Map(catalog.agents.map((agent) => [agent.id, agent]));
  const renames = moved.filter((retiredId) => retiredId.kind === 'moved');
  return changes.flatMap((change): FeedItem[] => {
    const kind = kindOf(change);
    if (kind === undefined) return [];
    const id = finalTarget(change.id, renames).id ?? change.id;
    const data = agents.get(id)?.data;
    return [
      {
        key: `change:${change.id}:${change.commit}:${change.kind}`,
        kind,
        agent: id,
        product: data?.kind,
        title: titleOf(kind, data?.name ?? change.id, change),
        text: () => [
          `${plainWords(change, data)}.`,
          `Because of: ${change.title} (${shortHash(change.commit)}).`,
        ],
        path: data ? addresses.urls.history(id) : addresses.urls.changes,
        cause: addresses.urls.commit(change.commit),
        on: change.on,
      },
    ];
  });
}

/** An assessment as an item, where git tells nothing. */
export function assessmentItem({ id, data, score }: Agent, { addresses }: Surroundings): FeedItem {
  const { version, on } = data.assessed;
  return {
    key: `assessment:${id}:${version}:${on}`,
    kind: 'new',
    agent: id,
    product: data.kind,
    title: `Assessed: ${assessedName(data)}, ${scoreText(score.interval)}`,
    text: () => [data.summary],
    path: addresses.urls.agent(id),
    cause: undefined,
    on,
  };
}
