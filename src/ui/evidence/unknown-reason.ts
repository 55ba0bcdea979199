import { schemeOfRange } from '#domain/advisories/compared-ranges.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { packageName } from '#domain/versions/package-name.ts';
import { listOf } from '#domain/wording.ts';

/**
 * Why nobody knows whether what was assessed has a flaw, to follow a colon: `the record names no
 * versions`.
 * @param data the entry
 * @param advisory one of its advisories, of which it is not known
 */
export function unknownReason(
  data: Pick<EntryData, 'assessed' | 'packages'>,
  advisory: Advisory,
): string {
  const { affected, read } = advisory;
  const apart = affected.filter((range) => schemeOfRange(data, range) === undefined);
  const names = [...new Set(apart.flatMap((range) => range.package ?? []))].map(packageName);
  if (names.length > 0)
    return `its versions are those of ${listOf(names, 'and')}, and no source shows which one stood beside it`;
  if (data.assessed.scheme === 'none') return 'a service has no versions to compare';
  if (affected.length === 0 && read !== 'record')
    return 'what was read of the record names no versions';
  return 'the record names no versions that can be compared with it';
}
