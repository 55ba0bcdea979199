import type { VersionRange } from '#domain/entry/advisory.ts';
import { isFromBeginning } from '#domain/versions/range.ts';

/** One range of versions in signs: `< 1.1.3`, `≥ 1.1.0, < 1.1.3`, `≤ 1.14.1`; one version as it is. */
function rangeWords(range: VersionRange): string {
  const { introduced, fixed, lastAffected, package: of } = range;
  const parts = [
    ...(isFromBeginning(range) ? [] : [`≥ ${introduced}`]),
    ...(fixed === undefined ? [] : [`< ${fixed}`]),
    ...(lastAffected === undefined ? [] : [`≤ ${lastAffected}`]),
  ];
  const one = introduced === lastAffected && !isFromBeginning(range) ? introduced : undefined;
  const words = one ?? (parts.length === 0 ? 'all versions' : parts.join(', '));
  return of === undefined ? words : `${of}: ${words}`;
}

/** The versions that an advisory names, in signs; undefined where it names none. */
export function affectedWords(affected: readonly VersionRange[]): string | undefined {
  return affected.length === 0 ? undefined : affected.map(rangeWords).join('; ');
}

/** The versions that fix an advisory; undefined where none is named. */
export function fixedWords(affected: readonly VersionRange[]): string | undefined {
  const fixed = affected.flatMap((range) => range.fixed ?? []);
  return fixed.length === 0 ? undefined : fixed.join(', ');
}
