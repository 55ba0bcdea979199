import { toJson } from '../plain-text.ts';
import type { Outcome, CheckedRow } from './outcome.ts';

function rowData({ verdict, breaches, result }: CheckedRow): object {
  const { place, line, agent, package: of, version } = verdict.item;
  const row = { place, line, agent, package: of, version, result, catalog: verdict.place };
  const reasons = breaches.map(({ cause, message, accepted, expired }) => ({
    cause,
    message,
    accepted,
    expired,
  }));
  if (verdict.kind !== 'judged') return { ...row, why: verdict.why, breaches: reasons };
  const { agent: known, stretch, score, band, isStale, isBelowMinimum } = verdict;
  return {
    ...row,
    id: known.id,
    name: known.name,
    formerly: verdict.formerly,
    profile: verdict.profile,
    judgedVersion: verdict.version,
    notCompared: verdict.notCompared,
    scoredAs: verdict.scoredAs,
    takenOut: verdict.takenOut,
    state: stretch.state,
    versions: stretch.label,
    score,
    band,
    openAdvisories: stretch.openAdvisories,
    openThreats: stretch.openThreats,
    notKnownFixed: stretch.notKnownFixed,
    exploited: stretch.exploited,
    minimumVersion: verdict.minimumVersion,
    belowMinimum: isBelowMinimum,
    ended: verdict.ended,
    reviewBy: known.assessed.reviewBy,
    stale: isStale,
    breaches: reasons,
  };
}

/**
 * The verdicts as JSON, in the order of the inventory; `catalogs`, and `catalog` of each
 * row, are told where several judge.
 */
export function checkJson({ file, today, catalogs, rows, others, unread }: Outcome): string {
  return toJson({
    version: 1,
    inventory: file,
    today,
    catalogs,
    others,
    unread,
    rows: rows.map(rowData),
  });
}
