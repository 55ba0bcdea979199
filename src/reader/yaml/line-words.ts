import { CANONICAL_NUMBER, DATE, NUMBER_LIKE } from './schemas.ts';

/** What the quick reading does not know stops it: a full parser has to look. */
export class NotPlain extends Error {}

/** A line, and how far it has been read. */
export type Cursor = { readonly line: string; at: number };

/** Words that are not text, also where they stand as the name of a field. */
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const LONGEST_WORD = 5;

function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && WORDS.has(text);
}

/** What begins text that needs no quotes and is no number; and what may stand in the name of a field. */
const LETTER = /[A-Za-z(</$]/;
const IN_NAME = /[\w-]/;

/** Signs that begin something else than text. */
const SIGN = /^(?:[\s,[\]{}#&*!|>'"%@`?:]|-(?: |$))/;

/** For each of the characters of ASCII, whether a pattern takes it: asked of every single one. */
export function tableOf(pattern: RegExp): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
}

const isLetter = tableOf(LETTER);
const isInName = tableOf(IN_NAME);

/**
 * Moves over the name of a field, its colon, and a space or the end of the line.
 * @returns the name; undefined where none stands
 */
export function fieldName(cursor: Cursor): string | undefined {
  const { line, at } = cursor;
  let end = at;
  while (isInName[line.charCodeAt(end)] === true) end += 1;
  if (end === at || isLetter[line.charCodeAt(at)] !== true || line[end] !== ':') return undefined;
  if (end + 1 < line.length && line[end + 1] !== ' ') return undefined;
  cursor.at = Math.min(end + 2, line.length);
  return line.slice(at, end);
}

/** The same for a field that is the first of its name in its group. @throws NotPlain for any other */
export function newField(cursor: Cursor, group: object): string {
  const name = fieldName(cursor);
  if (name === undefined || Object.hasOwn(group, name) || isWord(name)) throw new NotPlain();
  return name;
}

/**
 * What text without quotes says: nothing, true, false, a number, or itself.
 * @throws NotPlain where it is something else
 */
export function scalarOf(text: string): unknown {
  if (text.includes(': ') || text.includes(' #') || text.endsWith(':') || text.endsWith(' '))
    throw new NotPlain();
  if (isWord(text)) return WORDS.get(text);
  if (isLetter[text.charCodeAt(0)] === true) return text;
  if (text === '' || SIGN.test(text)) throw new NotPlain();
  if (CANONICAL_NUMBER.test(text)) return Number(text);
  if (NUMBER_LIKE.test(text) || DATE.test(text)) throw new NotPlain();
  return text;
}
