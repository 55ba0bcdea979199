import { readTicks, writeTicks } from '../ticks.ts';
import type { Ticks } from '../ticks.ts';

/** Ticks as the storage of the browser has them. */
export type KeptTicks = ReturnType<typeof keptTicks>;

/**
 * Ticks in the storage of the browser, under one key for each checklist. The storage may be
 * forbidden, full, or hold anything: nothing throws.
 * @param file the address of the checklist's file, which tells it from all others of the host
 * @param ids the mitigations of the page
 */
export function keptTicks(file: string, ids: readonly string[]) {
  const key = `agent-threat-catalog-ticks ${file}`;
  return {
    /** The ticks, and whether the browser keeps any. */
    read(): { ticks: Ticks; kept: boolean } {
      try {
        return { ticks: readTicks(localStorage.getItem(key), ids), kept: true };
      } catch {
        return { ticks: readTicks(null, ids), kept: false };
      }
    },
    /** @returns false when the browser does not keep them */
    write(ticks: Ticks): boolean {
      try {
        if (ticks.inPlace.size > 0) localStorage.setItem(key, writeTicks(ticks));
        else localStorage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}
