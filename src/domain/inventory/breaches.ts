import { comparablePackage } from '../advisories/package-of.ts';
import { NO_MINIMUM } from '../catalog/minimum-version.ts';
import { listOf } from '../wording.ts';
import { severityName, severityRank } from '../severity.ts';
import { nameOfItem } from './item.ts';
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
  const { version, scoredAs = version, notCompared } = at;
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

/** The version of a row, as it stands there and as it was read; none where another one was judged. */
function versionsOf(verdict: Verdict): readonly (string | undefined)[] {
  const { version } = verdict.item;
  if (verdict.kind !== 'judged') return [version];
  return verdict.notCompared === undefined ? [version, verdict.version] : [];
}

/**
 * A name to compare: a package URL may be written in several ways. One with a version is left as it
 * is, since without it an exception would hold for every other version, too.
 */
const nameKeyOf = (name: string) =>
  /@[^/@]*$|[?#]/.test(name) ? name : (comparablePackage(name) ?? name);

/** True where an exception is about a row and a cause. */
function covers(exception: Exception, verdict: Verdict, { cause }: Reason): boolean {
  const id = verdict.kind === 'judged' ? verdict.agent.id : undefined;
  const isRow = nameKeyOf(exception.agent) === nameKeyOf(nameOfItem(verdict.item));
  // A version of the agent is none of a package that numbers apart.
  const apart = verdict.kind === 'judged' ? verdict.numbersApart : undefined;
  const isOther = apart !== undefined && nameKeyOf(exception.agent) !== nameKeyOf(apart);
  const versions = isOther ? [] : versionsOf(verdict);
  const isVersion = exception.version === undefined || versions.includes(exception.version);
  return (isRow || exception.agent === id) && isVersion && (exception.for?.includes(cause) ?? true);
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
    const rows = policy.exceptions.filter((row) => covers(row, verdict, reason));
    const accepted = rows.find(({ until }) => until >= today);
    const expired = rows.find(({ until }) => until < today);
    return { ...reason, ...(accepted ? { accepted } : expired ? { expired } : {}) };
  });
}
