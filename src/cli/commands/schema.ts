import { entrySchemaText } from '#domain/entry/json-schema.ts';
import { additiveFaults } from '#exports/api/additive.ts';
import { publishedSchemas, schemaText } from '#exports/api/published-schema.ts';
import type { GeneratedFile } from '#io/generated-file.ts';
import type { Option } from '../arguments.ts';
import { cannotWrite } from '../plain-text.ts';
import { UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { SchemaEffects } from '../effects.ts';

const OPTIONS: readonly Option[] = [
  { name: 'check', does: 'write nothing; exit with 1 when the file is not what the code gives' },
  { name: 'editor', does: 'write only what the editor of this machine reads, in .astro/' },
];

const ABOUT = [
  'Writes schema/agent.schema.json: what the front matter of an entry may hold, field by field, as',
  'JSON Schema 2020-12, for editors and other programs. It is made from the schema in the code,',
  'which has the last word; run this after changing that. Also tells the Astro extension of your',
  'editor which files are entries, so that their front matter is completed and checked while typing.',
  '',
  'Writes schema/v1/ as well: the documents of the API, as programs rely on them. A schema that takes',
  'something away from them is not written: fields and values are only added within a version.',
];

const REMEDY = 'To write it: npm run catalog -- schema';

/** A file that the code gives. */
type Fresh = { readonly file: GeneratedFile; readonly text: string };

/** The files of the API, with what the code gives for each. */
function released({ releasedFile }: SchemaEffects): Fresh[] {
  return publishedSchemas()
    .filter(({ name }) => name !== 'entry')
    .map((schema) => ({ file: releasedFile(schema.name), text: schemaText(schema) }));
}

/** What the new schemas take away from programs that rely on the released ones. */
function takenAway(files: readonly Fresh[]): string[] {
  return files.flatMap(({ file, text }) => {
    const was = file.read();
    if (was === undefined) return [];
    const faults = additiveFaults(JSON.parse(was) as object, JSON.parse(text) as object);
    return faults.map((fault) => `${file.name}: ${fault}`);
  });
}

/** Compares the file with what the code gives. @returns the lines to print, none when it is fresh */
function staleness(name: string, text: string | undefined, fresh: string): string[] {
  if (text === undefined) return [`${name} is missing`];
  const [was, is] = [text.replaceAll('\r\n', '\n').split('\n'), fresh.split('\n')];
  const line = is.findIndex((each, index) => each !== was[index]);
  if (line === -1 && was.length === is.length) return [];
  const from = line === -1 ? is.length : line + 1;
  return [`${name} is not what the code gives, from line ${from} on`];
}

function check(files: readonly Fresh[], effects: SchemaEffects): ExitCode {
  const stale = files.flatMap(({ file, text }) => staleness(file.name, file.read(), text));
  if (stale.length > 0) effects.error([...stale, REMEDY].join('\n'));
  else effects.print(`✓ ${files[0]?.file.name} and schema/v1/ are fresh`);
  return stale.length > 0 ? 1 : 0;
}

function writeAll(files: readonly Fresh[], entry: string, effects: SchemaEffects): ExitCode {
  const faults = takenAway(files.slice(1));
  if (faults.length > 0) {
    const advice = 'Leave it as it was, or begin a second version of the API.';
    effects.error([...faults, advice].join('\n'));
    return 1;
  }
  let name = '';
  try {
    for (const { file, text } of files) {
      name = file.name;
      file.write(text);
    }
    effects.writeEditorFiles(entry);
  } catch (error) {
    effects.error(cannotWrite(name, error));
    return 2;
  }
  const what =
    files.length === 0 ? 'what the editor reads' : `${files[0]?.file.name} and schema/v1/`;
  effects.print(`✓ wrote ${what}`);
  return 0;
}

/** Writes the JSON Schema of entries, or proves that what is written is right. */
export const schema: Command<SchemaEffects> = {
  name: 'schema',
  usages: ['schema [--check | --editor]'],
  does: 'write the JSON Schemas of entries and of the API, or check that they are fresh',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words: [word] }, effects): ExitCode => {
    if (word !== undefined)
      throw new UsageError(`schema takes no argument, but was given "${word}"`);
    if (options.size > 1) throw new UsageError('--check and --editor exclude each other');
    const entry = { file: effects.schemaFile(), text: entrySchemaText() };
    const files = [entry, ...released(effects)];
    if (options.has('check')) return check(files, effects);
    return options.has('editor')
      ? writeAll([], entry.text, effects)
      : writeAll(files, entry.text, effects);
  },
};
