import type { Ticks } from '#domain/catalog/what-if.ts';
import type { ChecklistFile } from './file.ts';

export type { Ticks };

/** No ticks at all: what the entry says by itself. */
export const NO_TICKS: Ticks = { inPlace: new Set(), tested: new Set() };

/** The ids of a stored list that are still ids of mitigations. */
function known(list: unknown, ids: readonly string[]): Set<string> {
  return new Set(Array.isArray(list) ? ids.filter((id) => list.includes(id)) : []);
}

/**
 * Reads the ticks that a browser kept. Whatever else stands there counts as no ticks.
 * @param text as `writeTicks` wrote it, or anything else
 * @param ids the mitigations of the page: ticks of others are left out
 * @returns a mitigation is `tested` only where it is `inPlace`, too
 */
export function readTicks(text: string | null, ids: readonly string[]): Ticks {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '');
  } catch {
    stored = undefined;
  }
  const { inPlace, tested } = (stored ?? {}) as Record<string, unknown>;
  const placed = known(inPlace, ids);
  return { inPlace: placed, tested: known(tested, [...placed]) };
}

/** Ticks as a browser keeps them: JSON with two lists of ids. */
export function writeTicks({ inPlace, tested }: Ticks): string {
  return JSON.stringify({ inPlace: [...inPlace], tested: [...tested] });
}

/**
 * A checklist as a file, with what a reader ticked.
 * @param profile the id of the chosen deployment profile; undefined: all of them
 */
export function withTicks(
  file: ChecklistFile,
  { inPlace, tested }: Ticks,
  profile: string | undefined,
): ChecklistFile {
  const ticks = { profile: profile ?? null, inPlace: [...inPlace], tested: [...tested] };
  return { ...file, ticks };
}
