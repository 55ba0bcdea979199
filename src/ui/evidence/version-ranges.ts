import type { Advisory, VersionRange } from '#domain/entry/advisory.ts';
import { packageInRegistry } from '#domain/versions/package-name.ts';
import { isFromBeginning } from '#domain/versions/range.ts';

/** One range of versions in signs: `< 1.1.3`, `≥ 1.1.0, < 1.1.3`, `≤ 1.14.1`; one version as it is. */
function rangeWords(range: VersionRange): string {
  const { introduced, fixed, lastAffected } = range;
  const parts = [
    ...(isFromBeginning(range) ? [] : [`≥ ${introduced}`]),
    ...(fixed === undefined ? [] : [`< ${fixed}`]),
    ...(lastAffected === undefined ? [] : [`≤ ${lastAffected}`]),
  ];
  const one = introduced === lastAffected && !isFromBeginning(range) ? introduced : undefined;
  return one ?? (parts.length === 0 ? 'all versions' : parts.join(', '));
}

/**
 * Words of ranges by the package that each numbers; the one of the entry's own version has no name.
 * @param wordsOf those of the ranges of one package
 */
function byPackage(
  ranges: readonly VersionRange[],
  wordsOf: (own: readonly VersionRange[]) => string,
): string | undefined {
  if (ranges.length === 0) return undefined;
  return [...Map.groupBy(ranges, (range) => range.package)]
    .map(([of, own]) => (of === undefined ? '' : `${packageInRegistry(of)} `) + wordsOf(own))
    .join('; ');
}

/**
 * The versions that an advisory names, in signs: `< 0.3.80 or ≥ 1.0.0, < 1.1.8`, with the package
 * where it is not the first of the entry; undefined where it names none.
 */
export function affectedWords(affected: readonly VersionRange[]): string | undefined {
  return byPackage(affected, (own) => own.map(rangeWords).join(' or '));
}

/** The versions that fix an advisory, by package; undefined where none is named. */
export function fixedWords(affected: readonly VersionRange[]): string | undefined {
  const ended = affected.filter(({ fixed }) => fixed !== undefined);
  return byPackage(ended, (own) => [...new Set(own.map(({ fixed }) => fixed))].join(', '));
}

/**
 * What ends a flaw: the versions that fix it, or that its maker ended it in a service without any.
 * @returns `none named` where nobody says so
 */
export function fixWords({ affected, resolved }: Pick<Advisory, 'affected' | 'resolved'>): string {
  return fixedWords(affected) ?? (resolved ? `ended, says ${resolved.by}` : 'none named');
}

/**
 * What is said of a fix beside the affected versions, which name it where one is known: `< 1.1.3`.
 * @returns undefined where they do, or where the record names no versions at all
 */
export function noFixWords(flaw: Pick<Advisory, 'affected' | 'resolved'>): string | undefined {
  if (flaw.affected.some(({ fixed }) => fixed !== undefined)) return undefined;
  if (flaw.resolved) return fixWords(flaw);
  return flaw.affected.length === 0 ? undefined : 'no fix named';
}
