import type { Entry } from '#domain/entry/record.ts';

/** What the loader leaves for the pages: the entries as read, and a number that grows with each reading. */
export type Memory = {
  readonly entries: readonly Entry[];
  readonly generation: number;
  /** What is wrong with the entries, for the page to show while somebody edits. */
  readonly report: string | undefined;
};

/**
 * The content store would copy and serialise every entry; pages need them as they are. Loader and
 * pages live in one process but in two module graphs, so the memory hangs on the process.
 */
const KEY = Symbol.for('agent-threat-catalog.memory');
const process = globalThis as { [KEY]?: Memory };

/** Replaces what is remembered. */
export function remember(entries: readonly Entry[], report: string | undefined): void {
  process[KEY] = { entries, report, generation: (process[KEY]?.generation ?? 0) + 1 };
}

/** What was remembered last, undefined before the first reading. */
export function recall(): Memory | undefined {
  return process[KEY];
}
