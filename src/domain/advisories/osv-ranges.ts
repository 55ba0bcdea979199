import type { Range } from '../versions/range.ts';
import { isVersionWord } from './flaw-record.ts';

/** One event of a range. Source: OSV schema, `affected[].ranges[].events`. */
export type OsvEvent = {
  readonly introduced?: string | undefined;
  readonly fixed?: string | undefined;
  readonly last_affected?: string | undefined;
};

/** What can be said of versions, and what cannot. */
export type ReadRanges = { readonly ranges: readonly Range[]; readonly unread: readonly string[] };

/** Versions that a record lists one by one become ranges of one version, up to this many. */
const MAX_LISTED = 20;

/** True for a range that a version scheme might read. */
function isReadable({ introduced, fixed, lastAffected }: Range): boolean {
  return [introduced, fixed, lastAffected].every(
    (bound) => bound === undefined || isVersionWord(bound),
  );
}

/** Ranges that can be read, and the others as text. */
export function sortRanges(all: readonly Range[]): ReadRanges {
  const [ranges, others] = [all.filter(isReadable), all.filter((range) => !isReadable(range))];
  const unread = others.map(({ introduced = '0', fixed, lastAffected }) => {
    const end = fixed === undefined ? (lastAffected ?? '') : `<${fixed}`;
    return `${introduced} ${end}`.trim().slice(0, 120);
  });
  return { ranges, unread };
}

/**
 * The events of one range as ranges: each begins where the flaw comes in, and ends with the first
 * fix, or the last version with the flaw, that follows.
 * Source: OSV schema, evaluation (https://ossf.github.io/osv-schema/#evaluation).
 * @param events in the order of the record
 * @param last the last version that is known to have it, where the record says so elsewhere
 */
export function rangesOfEvents(events: readonly OsvEvent[], last?: string): Range[] {
  const ranges: Range[] = [];
  let introduced: string | undefined;
  for (const event of events) {
    if (event.introduced !== undefined) introduced = event.introduced;
    const { fixed, last_affected: lastAffected } = event;
    if (introduced === undefined || (fixed === undefined && lastAffected === undefined)) continue;
    ranges.push({
      introduced,
      ...(fixed === undefined ? { lastAffected } : { fixed }),
    });
    introduced = undefined;
  }
  if (introduced === undefined) return ranges;
  return [...ranges, { introduced, ...(last !== undefined && { lastAffected: last }) }];
}

/** Versions that a record lists one by one, as ranges of one version each. */
export function rangesOfVersions(versions: readonly string[]): ReadRanges {
  if (versions.length > MAX_LISTED)
    return { ranges: [], unread: [`${versions.length} versions, listed one by one`] };
  return sortRanges(versions.map((each) => ({ introduced: each, lastAffected: each })));
}
