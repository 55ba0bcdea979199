import { hash } from 'node:crypto';
import type { OutlineDigests } from '#domain/catalog/outline.ts';
import type { Change } from '#domain/catalog/changes.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { ContentHistory } from '#io/git/content-changes.ts';
import type { RecordKey } from '#io/records.ts';
import type { Unit } from './journal.ts';
import { isAsWritten } from './output.ts';
import type { OutputFolders } from './output.ts';

/** What the pages of an agent depend on, beside its entry. */
export type Surrounding = {
  /** A digest of the code. */
  readonly code: string;
  readonly moved: readonly RetiredId[];
  /** Undefined where git tells nothing. */
  readonly history: ContentHistory | undefined;
  /** The changes of entries, by the ids of today. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
};

/** An entry that is to stand on the site, with the key of what its pages depend on. */
export type Wanted = {
  readonly id: string;
  readonly record: RecordKey;
  readonly outline: OutlineDigests | undefined;
  readonly key: string;
};

/**
 * A digest of all that the pages of an agent depend on, but for names of other agents.
 * @param id of the agent
 * @param record of its entry
 * @param around what is the same for all
 */
export function keyOf(id: string, record: RecordKey, around: Surrounding): string {
  const { code, moved, history, changes } = around;
  const parts = [code, id, record, moved, history?.cutOn, history === undefined, changes.get(id)];
  return hash('sha256', JSON.stringify(parts));
}

/**
 * True where nothing has to be printed for an agent again.
 * @param unit what it was printed into
 * @param wanted what it is now
 * @param names of all agents
 * @param folders where its files lie
 */
export function isCurrent(
  unit: Unit | undefined,
  wanted: Wanted,
  names: ReadonlyMap<string, string>,
  folders: OutputFolders,
): unit is Unit {
  return (
    unit?.key === wanted.key &&
    unit.names.every(([id, name]) => (names.get(id) ?? null) === name) &&
    unit.files.every((file) => isAsWritten(folders, file))
  );
}
