import { CannotCreate } from '#io/create-entries.ts';
import { removeUserFile, writeUserFile } from '#io/user-file.ts';
import { writeCsv, writeJson } from '#reader/table/write-table.ts';
import type { Reject } from '#reader/table/write-table.ts';
import type { Arguments, Option } from '../arguments.ts';
import { WrongUse } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { ImportEffects } from '../effects.ts';
import { readInput } from '../import/input.ts';
import type { Input } from '../import/input.ts';
import { judgeRows } from '../import/evaluate-rows.ts';
import type { Accepted } from '../import/evaluate-rows.ts';
import { importReport } from '../import/report.ts';
import { unreadable } from '../new/id-availability.ts';
import { tellEditor } from '../new/refresh-editor-schema.ts';
import { onOneLine } from '../plain-text.ts';

/** Entries that one run makes unless more are asked for: what a reviewer can read at once. */
const DEFAULT_LIMIT = 25;

const OPTIONS: readonly Option[] = [
  { name: 'map', value: '<file>', does: 'which column feeds which field, as YAML' },
  { name: 'dry-run', does: 'write nothing; print what would be done' },
  { name: 'reject', value: '<file>', does: 'write the rows that were not taken to this new file' },
  { name: 'limit', value: '<n>', does: `make up to n entries, rather than ${DEFAULT_LIMIT}` },
];

const ABOUT = [
  'Makes drafts of the rows of a table: CSV with the names of the columns on its first line, or',
  'JSON, a list of groups. A row without the address of a source is rejected, as is one whose name',
  'or id is taken, and one that does not fit. Nothing is guessed: what a row does not say stays',
  'unknown or says TODO. Nothing is written over, and either all drafts are written or none.',
  'A sample stands in test/fixtures/import: agents.csv, and map.yml with every part explained.',
  '',
  'Ends with 0 when every row was taken, 1 when some were not, 2 when nothing could be done.',
];

/** What was typed. @throws WrongUse when it makes no sense */
function readAsked({ options, words }: Arguments) {
  const [file, ...others] = words;
  const map = options.get('map');
  const limit = options.get('limit') ?? String(DEFAULT_LIMIT);
  if (file === undefined || others.length > 0)
    throw new WrongUse(`import takes one file of rows, but was given ${words.length}`);
  if (map === undefined) throw new WrongUse('import also needs --map <file>');
  if (!/\.(csv|json)$/i.test(file))
    throw new WrongUse(`"${onOneLine(file)}" ends in neither .csv nor .json`);
  if (!/^(?:[1-9]\d{0,2}|1000)$/.test(limit))
    throw new WrongUse(`--limit is "${limit}"; it takes a whole number from 1 to 1000`);
  const dry = options.has('dry-run');
  return { file, map, limit: Number(limit), reject: options.get('reject'), dry };
}

/** Writes the rows that were not taken. @throws WrongUse when that cannot be */
function writeRejects(
  file: string,
  rejects: readonly Reject[],
  { table, mapping, isJson }: Input,
  effects: ImportEffects,
): void {
  const text = isJson ? writeJson(table, rejects) : writeCsv(table, rejects, mapping.delimiter);
  const fault = writeUserFile(effects.path(file), text);
  if (fault !== undefined)
    throw new WrongUse(`${onOneLine(file)} cannot be written: ${fault}; no draft was written`);
}

/** Writes the drafts. @throws CannotCreate when that cannot be; then the rejects are gone as well */
function writeDrafts(
  accepted: readonly Accepted[],
  rejected: string | undefined,
  effects: ImportEffects,
): void {
  try {
    effects.createEntries(accepted);
  } catch (error) {
    if (rejected !== undefined) removeUserFile(effects.path(rejected));
    throw error;
  }
  tellEditor(effects);
}

async function importRows(asked: Arguments, effects: ImportEffects): Promise<ExitCode> {
  const { file, map, limit, reject, dry } = readAsked(asked);
  const input = readInput(file, map, effects);
  const content = await effects.read();
  const judged = judgeRows(input.table, input.mapping, content, effects.today());
  const { accepted, rejects } = judged;
  const drafts = `${accepted.length} ${accepted.length === 1 ? 'draft' : 'drafts'}`;
  if (accepted.length > limit)
    throw new WrongUse(
      `${file} gives ${drafts}, more than ${limit}; split it, or say --limit ${accepted.length}`,
    );
  const rejected = rejects.length > 0 ? reject : undefined;
  if (rejected !== undefined && !dry) writeRejects(rejected, rejects, input, effects);
  if (accepted.length > 0 && !dry) writeDrafts(accepted, rejected, effects);
  const lines = importReport(file, { ...input, ...judged, unread: unreadable(content) });
  const done = dry ? 'would write' : '✓ wrote';
  if (rejected !== undefined) lines.push(`${done} ${onOneLine(rejected)}`);
  lines.push(accepted.length === 0 ? 'no draft to write' : `${done} ${drafts}`);
  if (accepted.length > 0 && !dry)
    lines.push(
      'What says TODO in them is for a person to write. Then: npm run catalog -- validate',
    );
  effects.print(lines.join('\n'));
  return rejects.length > 0 ? 1 : 0;
}

/** Makes drafts of the rows of a table. */
export const importCommand: Command<ImportEffects> = {
  name: 'import',
  usages: ['import <csv|json> --map <file> [options]'],
  does: 'make drafts of the rows of a table',
  about: ABOUT,
  options: OPTIONS,
  run: async (asked, effects) => {
    try {
      return await importRows(asked, effects);
    } catch (error) {
      if (!(error instanceof CannotCreate)) throw error;
      effects.error(`${error.file} cannot be written (${error.code}); nothing was written`);
      return 2;
    }
  },
};
