import { entryJsonSchema } from '#domain/entry/json-schema.ts';
import type { JsonSchema } from '#domain/entry/json-schema.ts';
import type { EntryInput } from '#domain/entry/front-matter.ts';
import { freshBody } from '#domain/entry/fresh-entry.ts';
import { writeYaml } from './yaml/write-yaml.ts';
import type { Value } from './yaml/write-yaml.ts';

let schema: JsonSchema | undefined;

/** What whoever opens a template reads first. */
const HEAD = `# A draft: write what says TODO, leave unknown what no source supports. Fields behind # are
# optional. Once the status is set, comments go by: npm run catalog -- validate --fix
`;

/** The schema of an entry, without what the questions in the body ask as well. */
function templateSchema(): JsonSchema {
  const whole = entryJsonSchema();
  const { properties = {} } = whole;
  for (const layer of Object.values(properties.maestro?.properties ?? {})) delete layer.description;
  // The fields of these say more than a sentence about the group.
  for (const key of ['lifecycle', 'assessed', 'aivss', 'maestro', 'threats'])
    delete properties[key]?.description;
  for (const group of Object.values(properties.aivss?.properties ?? {})) delete group.description;
  return whole;
}

/**
 * The text of a new entry's file: its front matter, and the seven headings with their questions.
 * @param entry what is known
 * @param comments true to explain each field where it first stands
 */
export function writeEntry(entry: EntryInput, comments: boolean): string {
  // It is large, and an import writes many.
  schema ??= templateSchema();
  // A plain value: what is undefined is not there.
  const plain = JSON.parse(JSON.stringify(entry)) as { readonly [key: string]: Value };
  return `---\n${comments ? HEAD : ''}${writeYaml(plain, schema, comments)}---\n${freshBody()}`;
}
