import type { Breach } from '#domain/inventory/breaches.ts';
import { nameOfItem } from '#domain/inventory/item.ts';
import type { KnownAgent, KnownScore } from '#domain/inventory/known-agent.ts';
import type { Verdict } from '#domain/inventory/verdict.ts';
import { bandBetween } from '#ui/shared/band.ts';

/** What a row is called: the agent, its version and its profile. */
export function subjectOf(verdict: Verdict): string {
  const { item } = verdict;
  if (verdict.kind !== 'judged') return [nameOfItem(item), item.version ?? ''].join(' ').trim();
  const { agent, version, profile, formerly } = verdict;
  const was = formerly === undefined ? '' : ` (was ${formerly})`;
  return `${agent.id}${was} ${version}${profile === undefined ? '' : `, ${profile}`}`;
}

/** A score with its bands. */
export function scoreWords(score: KnownScore | undefined): string {
  if (!score) return 'no threat is open';
  const { name, score: points } = bandBetween([score.low, score.high]);
  return `${name} ${points}`;
}

/** Open advisories by their ids, with those that attackers use marked. */
export function advisoryWords({
  openAdvisories,
  exploited,
}: {
  openAdvisories: readonly string[];
  exploited: readonly string[];
}): string {
  const ids = openAdvisories.map((id) => (exploited.includes(id) ? `${id} (exploited)` : id));
  return ids.length === 0 ? 'no advisory is open' : ids.join(', ');
}

/** The lowest version to run. */
export function minimumWords({ minimumVersion: { kind, version, inclusive } }: KnownAgent): string {
  if (kind === 'any') return 'no threat is tied to a version';
  if (kind === 'none-known') return 'no release is known to close all';
  return `minimum ${inclusive === false ? 'newer than ' : ''}${version ?? ''}`;
}

/** A reason to fail, with who accepted it. */
export function breachWords({ message, accepted, expired }: Breach): string {
  if (accepted) return `${message}; accepted by ${accepted.acceptedBy} until ${accepted.until}`;
  return expired
    ? `${message}; accepted by ${expired.acceptedBy}, but only until ${expired.until}`
    : message;
}

/** What else a reader should know of a row, beside the reasons for which it fails. */
export function notesOf(verdict: Verdict, breaches: readonly Breach[]): string[] {
  const causes = breaches.map(({ cause }) => cause);
  if (verdict.kind !== 'judged') return causes.length > 0 ? [] : [verdict.why];
  const { agent, stretch, notCompared, isStale, isBelowMinimum } = verdict;
  const isNewer = stretch.state === 'above' && notCompared === undefined;
  return [
    ...(notCompared === undefined || causes.includes('no-version') ? [] : [notCompared]),
    ...(isNewer ? [`newer than ${agent.assessed.version}, which was assessed`] : []),
    ...(isBelowMinimum && !causes.includes('below-minimum') ? ['below the minimum version'] : []),
    ...(isStale && !causes.includes('stale')
      ? [`the review was due on ${agent.assessed.reviewBy}`]
      : []),
    ...(agent.status === 'withdrawn' ? ['the entry was withdrawn'] : []),
  ];
}
