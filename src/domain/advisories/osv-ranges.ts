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

/** Longest text of what cannot be read, in characters. */
const MAX_TEXT = 120;

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
    return `${introduced} ${end}`.trim().slice(0, MAX_TEXT);
  });
  return { ranges, unread };
}

/** The bounds that events name, in the order of the record. */
function boundsOf(events: readonly OsvEvent[]) {
  const keys = ['introduced', 'fixed', 'last_affected'] as const;
  return events.flatMap((event) =>
    keys.flatMap((key) => {
      const version = event[key];
      return version === undefined ? [] : [{ key, version }];
    }),
  );
}

/**
 * A range that no event ends, with the end that the record names elsewhere: `<= 1.2.3` or `< 1.2.4`.
 * @returns text where that is written otherwise
 */
function closeRange(introduced: string, last: string | undefined): Range | string {
  if (last === undefined) return { introduced };
  const [, sign, version] = /^(<=?)\s*(\S+)$/.exec(last) ?? [];
  if (sign === undefined) return `introduced ${introduced}, ${last}`.slice(0, MAX_TEXT);
  return { introduced, [sign === '<' ? 'fixed' : 'lastAffected']: version };
}

/**
 * The events of one range as ranges: each begins where the flaw comes in, and ends with the fix, or
 * the last version with the flaw, that follows. The evaluation sorts events by version, for which the
 * scheme has to be known: those that do not stand in turn are left to a person.
 * Source: OSV schema, evaluation (https://ossf.github.io/osv-schema/#evaluation).
 * @param events in the order of the record
 * @param last where the last version that is known to have it lies, as GHSA writes it beside
 */
export function rangesOfEvents(events: readonly OsvEvent[], last?: string): ReadRanges {
  const bounds = boundsOf(events);
  if (bounds.some(({ key }, place) => (key === 'introduced') !== (place % 2 === 0))) {
    const text = bounds.map(({ key, version }) => `${key} ${version}`).join(', ');
    return { ranges: [], unread: [text.slice(0, MAX_TEXT)] };
  }
  const found = bounds.flatMap(({ key, version: introduced }, place): (Range | string)[] => {
    if (key !== 'introduced') return [];
    const end = bounds[place + 1];
    if (!end) return [closeRange(introduced, last)];
    return [{ introduced, [end.key === 'fixed' ? 'fixed' : 'lastAffected']: end.version }];
  });
  const { ranges, unread } = sortRanges(found.filter((range) => typeof range === 'object'));
  return { ranges, unread: [...unread, ...found.filter((range) => typeof range === 'string')] };
}

/** Versions that a record lists one by one, as ranges of one version each. */
export function rangesOfVersions(versions: readonly string[]): ReadRanges {
  if (versions.length > MAX_LISTED)
    return { ranges: [], unread: [`${versions.length} versions, listed one by one`] };
  return sortRanges(versions.map((each) => ({ introduced: each, lastAffected: each })));
}
