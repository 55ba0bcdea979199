import type { Entry } from '#domain/entry/record.ts';
import type { Tombstone } from '#domain/moved/tombstone.ts';
import type { ContentHistory } from '#io/git/content-changes.ts';
import type { Reading } from './reading.ts';

/** What the loader leaves for the pages. */
export type Memory = {
  /** The content folder, absolute: pages run from elsewhere and cannot tell. */
  readonly folder: string;
  /** The entries that are to be shown, drafts among them. */
  readonly entries: readonly Entry[];
  /** The ids that were given up. */
  readonly moved: readonly Tombstone[];
  /** What is wrong with the entries, for the page to show while somebody edits. */
  readonly report: string | undefined;
  /** A number that grows with each reading. */
  readonly generation: number;
};

/**
 * The content store would copy and serialise every entry; pages need them as they are. Settings,
 * loader and pages live in one process but in separate module graphs, so what they share hangs on
 * the process.
 */
const KEY = Symbol.for('agent-threat-catalog.memory');
type Shared = {
  memory?: Memory;
  ahead?: Promise<Reading> | undefined;
  unlisted?: ReadonlySet<string>;
  past?: Promise<ContentHistory | undefined>;
};
const process = globalThis as { [KEY]?: Shared };
const shared = (process[KEY] ??= {});

/** Replaces what is remembered of the entries. */
export function remember(memory: Omit<Memory, 'generation'>): void {
  shared.memory = { ...memory, generation: (shared.memory?.generation ?? 0) + 1 };
}

/** What was remembered last, undefined before the first reading. */
export function recall(): Memory | undefined {
  return shared.memory;
}

/** Keeps a reading that was begun before anybody asked for it. */
export function keepReading(reading: Promise<Reading>): void {
  shared.ahead = reading;
}

/** Hands out the reading that was begun ahead, once. */
export function takeReading(): Promise<Reading> | undefined {
  const { ahead } = shared;
  shared.ahead = undefined;
  return ahead;
}

/** Keeps the paths of pages that search engines are to leave alone, in place of those kept before. */
export function keepUnlisted(paths: ReadonlySet<string>): void {
  shared.unlisted = paths;
}

/**
 * True for a page that search engines are to leave alone.
 * @param address the whole address
 */
export function isUnlisted(address: string): boolean {
  return shared.unlisted?.has(new URL(address).pathname) ?? false;
}

/** Keeps what git is about to tell of the entries. */
export function keepPast(past: Promise<ContentHistory | undefined>): void {
  shared.past = past;
}

/** What git knows of the entries: asked once, when a build or a development server starts. */
export async function recallPast(): Promise<ContentHistory | undefined> {
  return shared.past;
}
