import { NO_MINIMUM } from '../catalog/minimum-version.ts';
import { bareVersion } from '../versions/assessed-words.ts';
import { listOf } from '../wording.ts';
import { severityName, severityRank } from '../severity.ts';
import { covers } from './covers.ts';
import type { Cause, Exception, Policy } from './policy.ts';
import type { Judged, Verdict } from './verdict.ts';

/** A reason why a row fails, and who accepted it. */
export type Breach = {
  readonly cause: Cause;
  /** One sentence without its full stop. */
  readonly message: string;
  /** The exception that holds; undefined where the breach counts. */
  readonly accepted?: Exception;
  /** An exception whose day has passed. */
  readonly expired?: Exception;
};

type Reason = Pick<Breach, 'cause' | 'message'>;

/** Why a version is below: by the minimum version, or by what the assessed one ends. */
function belowWords({ agent, minimumVersion, ended, version }: Judged): string {
  const { kind, version: minimum, inclusive } = minimumVersion;
  if (kind === 'from')
    return `${version} is below the minimum version${inclusive === false ? ', newer than' : ''} ${minimum ?? ''}`;
  const ids = ended.advisories.length > 0 ? ended.advisories : ended.threats;
  const open = `${listOf(ids, 'and')} ${ids.length === 1 ? 'is' : 'are'} open in ${version}`;
  const why = NO_MINIMUM['none-known'];
  return `${open}, and not in ${agent.assessed.version}, the assessed version; ${why}`;
}

function ofVerdict(verdict: Judged, { failOn }: Policy): Reason[] {
  const { stretch, score, band, agent, isBelowMinimum, isStale, ...at } = verdict;
  const { exploited } = stretch;
  const { notCompared } = at;
  const version = bareVersion(at.version);
  const scoredAs = bareVersion(at.scoredAs ?? at.version);
  const rows: readonly (readonly [boolean, Cause, string])[] = [
    [
      failOn.exploited && exploited.length > 0,
      'exploited',
      `attackers use ${exploited.join(', ')}, open in ${version}`,
    ],
    [
      failOn.band !== undefined &&
        score !== undefined &&
        severityRank(band) <= severityRank(failOn.band),
      'band',
      `the score in ${scoredAs} may be ${severityName(band)}`,
    ],
    [failOn['below-minimum'] && isBelowMinimum, 'below-minimum', belowWords(verdict)],
    [failOn['no-version'] && notCompared !== undefined, 'no-version', notCompared ?? ''],
    [failOn.stale && isStale, 'stale', `the review was due on ${agent.assessed.reviewBy}`],
  ];
  return rows.flatMap(([holds, cause, message]) => (holds ? [{ cause, message }] : []));
}

/**
 * Why a row fails by a policy. What somebody accepted is among it, marked, until the day has passed.
 * @param verdict of the row; one that is wrong has no breach, it is an error
 * @param policy what makes it fail
 * @param today the calendar date; an exception holds on its last day
 */
export function breachesOf(verdict: Verdict, policy: Policy, today: string): Breach[] {
  if (verdict.kind === 'wrong') return [];
  const reasons: Reason[] =
    verdict.kind === 'judged'
      ? ofVerdict(verdict, policy)
      : policy.failOn.missing || verdict.isLikeAnother
        ? [{ cause: 'missing', message: verdict.why }]
        : [];
  return reasons.map((reason) => {
    const rows = policy.exceptions.filter((row) => covers(row, verdict, reason.cause));
    const accepted = rows.find(({ until }) => until >= today);
    const expired = rows.find(({ until }) => until < today);
    return { ...reason, ...(accepted ? { accepted } : expired ? { expired } : {}) };
  });
}
