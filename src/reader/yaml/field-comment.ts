import type { JsonSchema } from '#domain/entry/json-schema.ts';
import { yamlScalar } from './scalar.ts';

/** What a field means, in its first sentence; the rest is for editors and the documentation. */
function firstSentence({ description = '' }: JsonSchema): string {
  const [first = ''] = description.split('\n');
  // A closed list may be explained row by row; then nothing stands before its rows.
  if (description.includes('\n') && /^[\w-]+: /.test(first)) return '';
  return /^.*?\.(?= [A-Z]|$)/.exec(first)?.[0] ?? first;
}

/**
 * What a field means, in one sentence, with the values that it takes where they are a closed list.
 * @param schema the field
 * @param width how long it may be; where it is longer, the values say enough
 */
export function explanation(schema: JsonSchema, width: number): string {
  const sentence = firstSentence(schema);
  const listed = schema.enum ?? schema.items?.enum ?? [];
  if (listed.every((value) => sentence.includes(value))) return sentence;
  const values = listed.join('|');
  const whole = sentence === '' ? values : `${sentence.replace(/\.$/, '')}: ${values}`;
  return whole.length > width ? values : whole;
}

/** An example of a field as YAML; of a text in words, that a person has to write it. */
function exampleOf(example: unknown): string {
  if (typeof example === 'string' && (example.includes(' ') || example.length > 40)) return 'TODO';
  if (Array.isArray(example)) return `[${example.slice(0, 1).map(exampleOf).join('')}]`;
  return yamlScalar(typeof example === 'number' ? example : String(example), true);
}

/** The values of a closed list; of a long one, its ends. */
function choice(values: readonly string[]): string {
  const [first = ''] = values;
  return values.length > 6 ? `${first}|…|${values.at(-1) ?? ''}` : values.join('|');
}

/** True for a list of groups, which its schema says in full. */
function isGroups(example: unknown): boolean {
  return Array.isArray(example) && example.some((each) => typeof each === 'object');
}

/**
 * Fields with a sample of each; several that take the same group stand before one sample of it.
 * @param fields by their names
 */
export function sampleFields(fields: readonly (readonly [string, JsonSchema])[]): string[] {
  const rows = fields.map(([key, schema]) => ({ key, sample: sampleValue(schema) }));
  return [
    ...Map.groupBy(rows, ({ key, sample }) => (sample.startsWith('{') ? sample : key)).values(),
  ].map((alike) => `${alike.map(({ key }) => key).join(', ')}: ${alike[0]?.sample ?? ''}`);
}

/**
 * A value of a field on one line, with the name of each field in it. Where a person has to write
 * something it says TODO, and where there is a choice it names all of them.
 * @param schema the field
 */
export function sampleValue(schema: JsonSchema): string {
  const { properties, items, additionalProperties: others, examples, type } = schema;
  if (schema.enum) return choice(schema.enum);
  if (properties) return `{ ${sampleFields(Object.entries(properties)).join(', ')} }`;
  const [example] = examples ?? [];
  if (example !== undefined && !isGroups(example)) return exampleOf(example);
  if (items) return `[${sampleValue(items)}]`;
  if (typeof others === 'object') return `{ an-id: ${sampleValue(others)} }`;
  if (type === 'boolean') return 'true';
  return type === 'number' || type === 'integer' ? '5' : 'TODO';
}

/**
 * Text in lines of a comment.
 * @param text what to say, on one line
 * @param prefix what stands before the first line
 * @param rest what stands before the others
 * @param width the longest line
 */
export function wrap(text: string, prefix: string, rest: string, width: number): string[] {
  const lines: string[] = [];
  // A field and its value stay together.
  const words = text.split(text.startsWith('{') || text.includes(': ') ? /(?<=[,;]) / : ' ');
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(`${lines.length === 0 ? prefix : rest}${word}`);
  }
  return lines;
}
