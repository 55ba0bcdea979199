import { NO_MINIMUM } from '#domain/catalog/minimum-version.ts';
import type { Breach } from '#domain/inventory/breaches.ts';
import { assessedAs } from '#domain/inventory/assessed-as.ts';
import { nameOfItem } from '#domain/inventory/item.ts';
import type { KnownScore } from '#domain/inventory/known-agent.ts';
import type { Judged, Verdict } from '#domain/inventory/verdict.ts';
import { bareVersion, versionOf } from '#domain/versions/assessed-words.ts';
import { packageInRegistry } from '#domain/versions/package-name.ts';
import { readAsWords } from '#domain/versions/read-as-words.ts';
import { counted } from '#domain/wording.ts';
import { bandBetween } from '#ui/shared/band.ts';
import type { CheckedRow, Outcome } from './outcome.ts';

/** How many rows of an inventory were judged, and how often where several catalogs know an agent. */
export function rowsWords(checked: readonly CheckedRow[]): string {
  const rows = new Set(checked.map(({ verdict }) => verdict.item)).size;
  const often = rows === checked.length ? '' : `, ${counted(checked.length, 'verdict')}`;
  return `${counted(rows, 'row')}${often}`;
}

/** What of a bill of materials was not judged, as sentences without their full stops. */
export function leftWords({ others, unread }: Pick<Outcome, 'others' | 'unread'>): string[] {
  const is = others === 1 ? 'is no agent' : 'are no agents';
  return [
    ...(others === 0 ? [] : [`${counted(others, 'other component')} ${is} of the catalog`]),
    ...(unread === 0
      ? []
      : [`${counted(unread, 'component')} without a package URL that can be read: not looked for`]),
  ];
}

/** What a row is called: the agent, its version and its profile. */
export function subjectOf(verdict: Verdict): string {
  const { item } = verdict;
  if (verdict.kind !== 'judged') return [nameOfItem(item), item.version ?? ''].join(' ').trim();
  const { agent, profile, formerly, numbersApart: purl } = verdict;
  const was = formerly === undefined ? '' : ` (was ${formerly})`;
  const of = purl === undefined ? '' : `, ${packageInRegistry(purl)}`;
  const version = purl === undefined ? verdict.version : (item.version ?? 'without a version');
  return `${agent.id}${was}${of} ${version}${profile === undefined ? '' : `, ${profile}`}`;
}

/** A score with its bands. */
export function scoreWords(score: KnownScore | undefined): string {
  if (!score) return 'no threat is open';
  const { name, score: points } = bandBetween([score.low, score.high]);
  return `${name} ${points}`;
}

/**
 * Open advisories by their ids, with those that attackers use marked; of another version than that of
 * the row, which one.
 */
export function advisoryWords({ stretch, version, notCompared }: Judged): string {
  const { openAdvisories, notKnownFixed, exploited, state } = stretch;
  const where = notCompared === undefined ? '' : `in ${bareVersion(version)}: `;
  const ids = openAdvisories.map((id) => (exploited.includes(id) ? `${id} (exploited)` : id));
  const none = state === 'above' ? 'no advisory is known to be open' : 'no advisory is open';
  const open = ids.length === 0 ? none : ids.join(', ');
  return notKnownFixed.length === 0
    ? `${where}${open}`
    : `${where}${open}; not known to be fixed: ${notKnownFixed.join(', ')}`;
}

/** The lowest version to run. */
export function minimumWords({ minimumVersion }: Pick<Judged, 'minimumVersion'>): string {
  const { kind, version, inclusive, stillOpen, olderLines } = minimumVersion;
  if (kind !== 'from') return NO_MINIMUM[kind];
  const open = stillOpen.length === 0 ? '' : ` (still open in it: ${stillOpen.join(', ')})`;
  const of = versionOf(version ?? '', minimumVersion.package ?? undefined);
  const older = olderLines.map((label) => ` or ${label}`).join('');
  return `minimum ${inclusive === false ? 'newer than ' : ''}${of}${older}${open}`;
}

/** A reason to fail, with who accepted it. */
export function breachWords({ message, accepted, expired }: Breach): string {
  if (accepted) return `${message}; accepted by ${accepted.acceptedBy} until ${accepted.until}`;
  return expired
    ? `${message}; accepted by ${expired.acceptedBy}, but only until ${expired.until}`
    : message;
}

/** What the version of a row numbers, where readers may take it for another number. */
function numberNotes({ item, agent, version, scoredAs, notCompared }: Judged): string[] {
  if (scoredAs !== undefined)
    return [`judged by versions of the package; the score is that of ${assessedAs(scoredAs)}`];
  if (notCompared !== undefined) return [];
  const { version: typed = version } = item;
  if (agent.assessed.scheme === 'none')
    return typed === version ? [] : [`it has no version numbers, so “${typed}” tells nothing`];
  const readAs = readAsWords(typed, version);
  const of = agent.assessed.package;
  const isTaken = of !== undefined && item.package === undefined;
  return [
    ...(readAs ? [readAs] : []),
    ...(isTaken ? [`${version} is taken as a version of ${of}`] : []),
  ];
}

/** What else a reader should know of a row, beside the reasons for which it fails. */
export function notesOf(verdict: Verdict, breaches: readonly Breach[]): string[] {
  const causes = breaches.map(({ cause }) => cause);
  if (verdict.kind !== 'judged') return causes.length > 0 ? [] : [verdict.why];
  const { agent, stretch, notCompared, isStale, isBelowMinimum } = verdict;
  const { takenOut = [], ended } = verdict;
  const isNewer = stretch.state === 'above' && notCompared === undefined;
  return [
    ...(notCompared === undefined || causes.includes('no-version') ? [] : [notCompared]),
    ...numberNotes(verdict),
    ...(isNewer ? [`not assessed: newer than ${agent.assessed.version}`] : []),
    // Where advisories are open, they tell it.
    ...(ended.threats.length > 0 && ended.advisories.length === 0
      ? [`threats that a release ends: ${ended.threats.join(', ')}`]
      : []),
    ...(isBelowMinimum && !causes.includes('below-minimum') ? ['below the minimum version'] : []),
    ...(isStale && !causes.includes('stale')
      ? [`the review was due on ${agent.assessed.reviewBy}`]
      : []),
    ...(agent.status === 'withdrawn' ? ['the entry was withdrawn'] : []),
    ...takenOut,
  ];
}
