import { entrySchemaText } from '#domain/entry/json-schema.ts';
import type { Option } from '../arguments.ts';
import { cannotWrite } from '../cannot-write.ts';
import { WrongUse } from '../command.ts';
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
];

const REMEDY = 'To write it: npm run catalog -- schema';

/** Compares the file with what the code gives. @returns the lines to print, none when it is fresh */
function staleness(name: string, text: string | undefined, fresh: string): string[] {
  if (text === undefined) return [`${name} is missing`, REMEDY];
  const [was, is] = [text.replaceAll('\r\n', '\n').split('\n'), fresh.split('\n')];
  const line = is.findIndex((each, index) => each !== was[index]);
  if (line === -1 && was.length === is.length) return [];
  const from = line === -1 ? is.length : line + 1;
  return [`${name} is not what the code gives, from line ${from} on`, REMEDY];
}

/** Writes the JSON Schema of entries, or proves that what is written is right. */
export const schema: Command<SchemaEffects> = {
  name: 'schema',
  usages: ['schema [--check | --editor]'],
  does: 'write the JSON Schema of entries for editors, or check that it is fresh',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words: [word] }, effects): ExitCode => {
    if (word !== undefined) throw new WrongUse(`schema takes no argument, but was given "${word}"`);
    if (options.size > 1) throw new WrongUse('--check and --editor exclude each other');
    const file = effects.schemaFile();
    const fresh = entrySchemaText();
    if (options.has('check')) {
      const stale = staleness(file.name, file.read(), fresh);
      if (stale.length > 0) effects.error(stale.join('\n'));
      else effects.print(`✓ ${file.name} is fresh`);
      return stale.length > 0 ? 1 : 0;
    }
    try {
      if (!options.has('editor')) file.write(fresh);
      effects.writeEditorFiles(fresh);
    } catch (error) {
      effects.error(cannotWrite(file.name, error));
      return 2;
    }
    effects.print(`✓ wrote ${options.has('editor') ? 'what the editor reads' : file.name}`);
    return 0;
  },
};
