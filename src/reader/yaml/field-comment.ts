import type { JsonSchema } from '#domain/entry/json-schema.ts';
import { yamlScalar } from './scalar.ts';

/**
 * What a field means, with the values that it takes where the text does not name them all.
 * @param schema the field
 */
export function explanation({ description = '', enum: listed, items }: JsonSchema): string {
  const values = (listed ?? items?.enum ?? []).filter((value) => !description.includes(value));
  return values.length > 0 ? `${description} It takes: ${values.join(', ')}.` : description;
}

/**
 * A field that is not there, as it may be put in.
 * @param key its name
 * @param schema what it is
 */
export function sampleOf(key: string, { examples = [], type }: JsonSchema): string {
  const [example] = examples;
  if (typeof example === 'string') return `${key}: ${yamlScalar(example)}`;
  return type === 'array' ? `${key}: []` : `${key}:`;
}

/** A line of text in lines of a comment. */
function fill(text: string, prefix: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(`${prefix}${word}`);
  }
  return lines;
}

/**
 * Text in lines of a comment; its own lines stay apart.
 * @param text what to say
 * @param prefix what stands before each line
 * @param width the longest line
 */
export function wrap(text: string, prefix: string, width: number): string[] {
  return text.split('\n').flatMap((line) => fill(line, prefix, width));
}
