import { entryJsonSchema } from '#domain/entry/json-schema.ts';
import type { JsonSchema } from '#domain/entry/json-schema.ts';
import type { EntryInput } from '#domain/entry/front-matter.ts';
import { freshBody } from '#domain/entry/fresh-entry.ts';
import { writeYaml } from './yaml/write-yaml.ts';
import type { Value } from './yaml/write-yaml.ts';

let schema: JsonSchema | undefined;

/** What whoever opens a template reads first. */
const HEAD = `# A draft: it is not published before its status says so. Write what says TODO, put in what you
# know, and remove comments as you like. Judgements stay unknown until a source supports them.

`;

/**
 * The text of a new entry's file: its front matter, and the seven headings with their questions.
 * @param entry what is known
 * @param comments true to explain each field where it first stands
 */
export function writeEntry(entry: EntryInput, comments: boolean): string {
  // It is large, and an import writes many.
  schema ??= entryJsonSchema();
  // A plain value: what is undefined is not there.
  const plain = JSON.parse(JSON.stringify(entry)) as { readonly [key: string]: Value };
  return `---\n${comments ? HEAD : ''}${writeYaml(plain, schema, comments)}---\n${freshBody()}`;
}
