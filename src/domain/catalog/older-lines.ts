import { ownStretches } from '../advisories/compared-ranges.ts';
import type { Affecting } from '../advisories/compared-ranges.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { compareCuts } from '../versions/stretch.ts';
import type { Cut } from '../versions/stretch.ts';
import type { Stretch } from './stretches.ts';

/**
 * Whether a flaw was mended in a line of releases that ends at a cut: a range of it ends there before.
 * One that came in only later is in no older line, whatever stood between it and the fix of another.
 */
function isMendedBefore(data: EntryData, of: Affecting, cut: Cut): boolean {
  const { scheme } = data.assessed;
  return ownStretches(data, of).some(({ to }) => to && compareCuts(scheme, to, cut) <= 0);
}

/**
 * What a maker fixed in older lines, too: stretches that begin with a fixed version, in which nothing
 * is open, and after which nothing is that was not mended there.
 * @param data the entry
 * @param older stretches up to the minimum version, from the earliest on
 * @returns their labels, newest first
 */
export function olderLines(data: EntryData, older: readonly Stretch[]): string[] {
  const flawsOf = (row: Stretch | undefined) => [
    ...(row?.openAdvisories ?? []),
    ...(row?.ownThreats ?? []),
  ];
  const isLine = ({ from }: Stretch, next: Stretch | undefined) =>
    from?.side === 'before' && flawsOf(next).every((of) => isMendedBefore(data, of, from));
  return older
    .filter((row, place) => flawsOf(row).length === 0 && isLine(row, older[place + 1]))
    .map(({ label }) => label)
    .toReversed();
}
