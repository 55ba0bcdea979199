import { comparablePackage } from '../advisories/package-of.ts';
import { readVersion, withoutV } from '../versions/read-version.ts';
import { versionNames } from '../versions/version-names.ts';
import { nameOfItem } from './item.ts';
import type { Cause, Exception } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** The version of a row, as it stands there and as it was read; none where another one was judged. */
function versionsOf(verdict: Verdict): readonly (string | undefined)[] {
  const { version } = verdict.item;
  if (verdict.kind !== 'judged') return [version];
  return verdict.notCompared === undefined ? [version, verdict.version] : [];
}

/** A version of an exception, as it stands there and as one of the row would be read. */
function acceptedVersions(version: string, verdict: Verdict): readonly string[] {
  if (verdict.kind !== 'judged' || verdict.numbersApart !== undefined) return [version];
  const { agent } = verdict;
  const names = versionNames(agent);
  const read = readVersion({ scheme: agent.assessed.scheme, names }, version);
  return 'version' in read ? [version, read.version] : [version];
}

function isOfVersion({ version }: Exception, verdict: Verdict): boolean {
  if (version === undefined) return true;
  const own = versionsOf(verdict).flatMap((one) => (one === undefined ? [] : [withoutV(one)]));
  return acceptedVersions(version, verdict).some((one) => own.includes(withoutV(one)));
}

/**
 * A name to compare: a package URL may be written in several ways. One with a version is left as it
 * is, since without it an exception would hold for every other version, too.
 */
const nameKeyOf = (name: string) =>
  /@[^/@]*$|[?#]/.test(name) ? name : (comparablePackage(name) ?? name);

/**
 * True where an exception is about a row and a cause.
 * @param exception of a policy, whatever its day
 * @param verdict of the row
 * @param cause for which the row fails
 */
export function covers(exception: Exception, verdict: Verdict, cause: Cause): boolean {
  const id = verdict.kind === 'judged' ? verdict.agent.id : undefined;
  const isRow = nameKeyOf(exception.agent) === nameKeyOf(nameOfItem(verdict.item));
  // A version of the agent is none of a package that numbers apart.
  const apart = verdict.kind === 'judged' ? verdict.numbersApart : undefined;
  const isOther = apart !== undefined && nameKeyOf(exception.agent) !== nameKeyOf(apart);
  const isVersion = isOther ? exception.version === undefined : isOfVersion(exception, verdict);
  return (isRow || exception.agent === id) && isVersion && (exception.for?.includes(cause) ?? true);
}
