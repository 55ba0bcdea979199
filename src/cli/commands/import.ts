import { counted } from '#domain/wording.ts';
import { CannotCreate } from '#io/create-entries.ts';
import { readThreatModel } from '#reader/import-model.ts';
import type { Arguments, Option } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import { clearDrafts } from '../create-drafts.ts';
import type { ImportEffects } from '../effects.ts';
import { mappingFrom, readInput, textOf } from '../import/input.ts';
import { importModel, modelFields } from '../import/model.ts';
import { judgeRows } from '../import/evaluate-rows.ts';
import { importReport, writeDrafts, writeRejects } from '../import/report.ts';
import { unreadable } from '../new/id-availability.ts';
import { onOneLine } from '../plain-text.ts';

/** Entries that one run makes unless more are asked for: what a reviewer can read at once. */
const DEFAULT_LIMIT = 25;

const OPTIONS: readonly Option[] = [
  { name: 'map', value: '<file>', does: 'which column feeds which field, as YAML' },
  { name: 'dry-run', does: 'write nothing; print what would be done' },
  { name: 'reject', value: '<file>', does: 'write the rows that were not taken to this new file' },
  { name: 'limit', value: '<n>', does: `make up to n entries, rather than ${DEFAULT_LIMIT}` },
  { name: 'kind', value: '<kind>', does: 'of a threat model: what sort of thing it is' },
  { name: 'homepage', value: '<address>', does: 'of a threat model: the page of the product' },
  { name: 'name', value: '<name>', does: 'of a threat model: the name, rather than its title' },
  { name: 'vendor', value: '<name>', does: 'of a threat model: who makes the product' },
];

const ABOUT = [
  'Makes drafts of the rows of a table: CSV with the names of the columns on its first line, or',
  'JSON, a list of groups, bare or in an envelope; a column within a group has a path with dots. A row',
  'without the address of a source is rejected, as is one whose name or id is taken, and one that does',
  'not fit. Of rows that are one product in several versions, the newest one is taken. Nothing is',
  'guessed: what a row does not say stays unknown or says TODO. Nothing is written over, and either',
  'all drafts are written or none.',
  '',
  'Or makes one draft of a threat model, in which layers, vectors and factors are left to a person: of',
  'OWASP Threat Dragon 2, an OWASP TM-BOM, or an Open Threat Model (OTM, also in YAML).',
  '',
  'A sample stands in test/fixtures/import: agents.csv, and map.yml with every part explained.',
  '',
  'Ends with 0 when every row was taken, 1 when some were not, 2 when nothing could be done.',
];

/** What was typed. @throws UsageError when it makes no sense */
function readAsked({ options, words }: Arguments) {
  const [file, ...others] = words;
  const map = options.get('map');
  const limit = options.get('limit') ?? String(DEFAULT_LIMIT);
  if (file === undefined || others.length > 0)
    throw new UsageError(`import takes one file of rows, but was given ${words.length}`);
  if (!/\.(csv|json|ya?ml|otm)$/i.test(file))
    throw new UsageError(`"${onOneLine(file)}" ends in none of .csv, .json, .yaml, .yml and .otm`);
  if (!/^(?:[1-9]\d{0,2}|1000)$/.test(limit))
    throw new UsageError(`--limit is "${limit}"; it takes a whole number from 1 to 1000`);
  const dry = options.has('dry-run');
  return { file, map, limit: Number(limit), reject: options.get('reject'), dry };
}

/** Imports a threat model. @returns undefined for a file that is none */
function tryModel(
  { file, map, dry }: ReturnType<typeof readAsked>,
  options: Arguments['options'],
  effects: ImportEffects,
): Promise<ExitCode> | undefined {
  const model = /\.csv$/i.test(file) ? undefined : readThreatModel(file, textOf(file, effects));
  if (!model) return undefined;
  if ('fault' in model) throw new UsageError(onOneLine(`${file}: ${model.fault}`));
  const mapping = map === undefined ? undefined : mappingFrom(map, effects);
  return importModel(file, model, { options, mapping, dry }, effects);
}

async function importRows(typed: Arguments, effects: ImportEffects): Promise<ExitCode> {
  const asked = readAsked(typed);
  const { file, map, limit, reject, dry } = asked;
  const ended = tryModel(asked, typed.options, effects);
  if (ended) return ended;
  if (map === undefined) throw new UsageError('import also needs --map <file>');
  if (!/\.(csv|json)$/i.test(file))
    throw new UsageError(`"${onOneLine(file)}" is no threat model that is known, and no table`);
  const other = modelFields.find((field) => typed.options.has(field));
  if (other !== undefined)
    throw new UsageError(
      `--${other} is for a threat model; a table says it row by row, or the map does`,
    );
  const input = readInput(file, map, effects);
  const content = await effects.read();
  const reading = { today: effects.today(), domains: effects.domains() };
  const judged = judgeRows(input.table, input.mapping, content, reading);
  const { accepted, rejects } = judged;
  const drafts = counted(accepted.length, 'draft');
  if (accepted.length > limit)
    throw new UsageError(
      `${file} gives ${drafts}, more than ${limit}; split it, or say --limit ${accepted.length}`,
    );
  const rejected = rejects.length > 0 ? reject : undefined;
  if (rejected !== undefined && !dry) writeRejects(rejected, rejects, input, effects);
  if (accepted.length > 0 && !dry) await writeDrafts(accepted, rejected, effects);
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
  usages: [
    'import <csv|json> --map <file> [options]',
    'import <threat model> [--kind <kind>] [--homepage <address>] [--name <name>] [--vendor <name>] [--dry-run]',
  ],
  does: 'make drafts of the rows of a table',
  about: ABOUT,
  options: OPTIONS,
  run: async (asked, effects) => {
    try {
      if (!asked.options.has('dry-run'))
        await effects.exclusively('import', () => clearDrafts(effects));
      return await importRows(asked, effects);
    } catch (error) {
      if (!(error instanceof CannotCreate)) throw error;
      effects.error(`${error.file} cannot be written (${error.code}); nothing was written`);
      return 2;
    }
  },
};
