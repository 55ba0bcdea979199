import type { Table } from '#domain/import/feed.ts';
import type { Folded } from '#domain/import/fold-versions.ts';
import { counted } from '#domain/wording.ts';
import { readUserFile, removeUserFile, writeUserFile } from '#io/user-file.ts';
import { writeCsv, writeJson } from '#reader/table/write-table.ts';
import type { Reject } from '#reader/table/write-table.ts';
import { columns } from '../arguments.ts';
import { UsageError } from '../command.ts';
import { createDrafts } from '../create-drafts.ts';
import type { ImportEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';
import type { Accepted } from './evaluate-rows.ts';
import type { Input } from './input.ts';

/** What an import makes of a file. */
export type Import = {
  readonly table: Table;
  readonly used: ReadonlySet<string>;
  readonly accepted: readonly Accepted[];
  readonly rejects: readonly Reject[];
  readonly folded: readonly Folded[];
  /** How the file was read, where a reader should know. */
  readonly said: string | undefined;
  /** The ids of entries that nothing was compared with. */
  readonly unread: readonly string[];
};

/** Longest reason, in characters: the file of rejects has all of it. */
const LONGEST = 300;

/** A heading and what stands under it; nothing where nothing does. */
function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function cut(text: string): string {
  const line = onOneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** Names as a list, in the words of a terminal. */
function named(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`  ${names.map(onOneLine).join(', ')}`];
}

/**
 * What became of each row and each column, in lines.
 * @param file the file as the person named it
 * @param result what the import makes of it
 */
export function importReport(
  file: string,
  { table, used, accepted, rejects, folded, said, unread }: Import,
): string[] {
  const { counts, rows, columns: all } = table;
  const at = (place: number) => `${counts} ${place}`;
  const entries = accepted.map(({ row, id, unknown }) => [
    at(row.place),
    id,
    unknown.length === 0 ? '' : `unknown: ${unknown.join(', ')}`,
  ]);
  const near = accepted.flatMap(({ row, id, near: others }) =>
    others.map((other) => [at(row.place), id, `${other.id}: ${onOneLine(other.why)}`]),
  );
  const older = folded.map(({ row, into, version }) => [
    at(row.place),
    onOneLine(version),
    `older than ${at(into.place)}`,
  ]);
  const dropped = all.filter((name) => !used.has(name));
  return [
    `${onOneLine(file)}: ${counted(rows.length, 'row')}, ${accepted.length} taken, ${rejects.length} rejected${folded.length === 0 ? '' : `, ${folded.length} folded`}`,
    ...(said === undefined ? [] : [`  ${said}`]),
    ...section('taken', columns(entries)),
    ...section('rejected', columns(rejects.map(({ row, reason }) => [at(row.place), cut(reason)]))),
    ...section('folded into the newest version of the product', columns(older)),
    ...section('may be the same product as one that is there', columns(near)),
    ...section('entries not compared, because they cannot be read', named(unread)),
    ...section('columns kept', named(all.filter((name) => used.has(name)))),
    ...section('columns dropped: the mapping does not name them', named(dropped)),
    '',
  ];
}

/** Writes the rows that were not taken. @throws UsageError when that cannot be */
export function writeRejects(
  file: string,
  rejects: readonly Reject[],
  { table, delimiter, isJson }: Input,
  effects: ImportEffects,
): void {
  const text = isJson ? writeJson(table, rejects) : writeCsv(table, rejects, delimiter);
  const path = effects.path(file);
  const there = readUserFile(path);
  // A run that was killed may have left the very same.
  if ('text' in there && there.text === text) return;
  const fault = writeUserFile(path, text);
  if (fault !== undefined)
    throw new UsageError(`${onOneLine(file)} cannot be written: ${fault}; no draft was written`);
}

/** Writes the drafts. @throws CannotCreate when that cannot be; then the rejects are gone as well */
export async function writeDrafts(
  accepted: readonly Accepted[],
  rejected: string | undefined,
  effects: ImportEffects,
): Promise<void> {
  try {
    await createDrafts('import', accepted, effects);
  } catch (error) {
    if (rejected !== undefined) removeUserFile(effects.path(rejected));
    throw error;
  }
}
