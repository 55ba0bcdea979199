import { FAILSAFE_SCHEMA, Type } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';

/** Reads YAML with a position for every node. Eight times slower than a plain parse. */
export function parsePositioned(yaml: string): Document.Parsed {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    strict: true,
    // Looked for elsewhere: the parser compares each field with every other one.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
    lineCounter: new LineCounter(),
  });
}

/** A number as an entry writes it: no hexadecimal, exponent, leading zero or bare point. */
export const CANONICAL_NUMBER = /^(?!-0(\.0+)?$)-?(0|[1-9]\d*)(\.\d+)?$/;

/** A day or a moment: text in YAML 1.2, a date in YAML 1.1, where some days roll over to others. */
export const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/;

/** All that YAML 1.1, YAML 1.2 or JavaScript may take for a number. */
const NUMBER_LIKE =
  /^[-+]?(?:0[xob][\da-f_]+|(?:[\d_]+(?:\.[\d_]*)?|\.[\d_]+)(?:e[-+]?\d+)?|\.inf|\.nan)$/i;

/** What the fast parser leaves to the strict one, which knows where it stands. */
class Unusual extends Error {}

/** Words that stand for something else than text; none is longer than five letters. */
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Whatever is not text begins with one of these; nearly every text does not. */
const BEGINNINGS = new Set(Array.from('~nNtTfF+-._0123456789', (sign) => sign.charCodeAt(0)));

const mayMean = (text: string) => BEGINNINGS.has(text.charCodeAt(0));

const isWord = (text: string) => text.length <= 5 && WORDS.has(text);

/** True for a number as an entry writes it. Dates and other numbers stop the parser: it may read them wrong. */
function isNumber(text: string): boolean {
  if (!/^[-+.\d_]/.test(text)) return false;
  if (CANONICAL_NUMBER.test(text)) return true;
  if (NUMBER_LIKE.test(text) || DATE.test(text)) throw new Unusual(text);
  return false;
}

/**
 * Whatever is not text. The parser asks each type about each value: with one for words and numbers
 * together it takes 0.61 ms of an entry of 30 kB, with one for each kind 0.78.
 */
const meaning = new Type('tag:yaml.org,2002:float', {
  kind: 'scalar',
  resolve: (text: string | null) =>
    text === null || (mayMean(text) && (isWord(text) || isNumber(text))),
  construct: (text: string | null) =>
    text === null || isWord(text) ? (WORDS.get(text ?? '~') ?? null) : Number(text),
});

/** What plain scalars mean in an entry: nothing, true, false, a number, or text. */
export const plainSchema = FAILSAFE_SCHEMA.extend({ implicit: [meaning] });

/** Signs, as a class of a pattern has them, and what stands around one that is unusual. */
type Sign = readonly [signs: string, around: string];

const { raw } = String;

/** White space besides the plain space, the tab and the line feed, outside ASCII. */
const WIDE_SPACE = raw`\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;

const RARE_SIGNS: readonly Sign[] = [
  ['<', '<'],
  ['%', '(?<=^%)'],
  // A comment behind a value, and white space that indents and is none.
  ['#', raw`(?<=\S[ \t]+#)`],
  [raw`\v\f\r`, raw`(?<=^[ \t]*[^])`],
  ['&*!', raw`(?<=(?:^[ \t]*|[:?-][ \t]+|[,[{]\s*).)\S`],
  ['?', raw`(?<=(?:^[ \t]*|[,[{]\s*).)(?:\s|$)`],
];

const WIDE_SIGNS: readonly Sign[] = [
  // Quotes of a word processor.
  ['“”„‟«‘’‚‹', raw`(?<=(?:^|[:,[{-])[ \t]+.)`],
  [WIDE_SPACE, raw`(?<=^[ \t]*[^])`],
];

/** A word, in any case, or a number that stands as the name of a field. */
const NO_TEXT = raw`[-+.\d_]+|[Nn][Uu][Ll][Ll]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|~`;

const COMMON_SIGNS: readonly Sign[] = [
  // A comma or a semicolon that ends the value of a field.
  [
    ',;',
    raw`\n(?= *(?:- +)?[A-Za-z]\w*:(?:\s|$)|$(?![\s\S]))(?<=^ *(?:- +)*[A-Za-z]\w*: +[^\s"'[{|>].*\n)`,
  ],
  [raw`\]}`, raw`(?=[ \t]*:(?:\s|$))`],
  [':', raw`(?=\s|$)(?<=(?:^[ \t]*|[,[{]\s*|[:?-][ \t]+)(?:${NO_TEXT})[ \t]*:)`],
];

/** One search for all signs of a list, which looks around where it finds one. */
function patternOf(list: readonly Sign[]): RegExp {
  return new RegExp(list.map(([signs, around]) => `[${signs}]${around}`).join('|'), 'm');
}

const RARE = patternOf(RARE_SIGNS);
const COMMON = patternOf(COMMON_SIGNS);
const WIDE = patternOf(WIDE_SIGNS);

/**
 * True for anything that the two parsers might read differently, or that an entry must not contain:
 * anchors, aliases, tags, merge keys, directives, keys that are no text. Numbers and dates are the
 * fast parser's own to refuse. The patterns may be too careful, which costs three times the time;
 * they must never be too generous. As they are they take 0.04 ms of an entry of 30 kB, 0.004 of it
 * for the rare signs, which V8 finds many at a time as long as all are ASCII. One pattern for all
 * takes 0.06; to begin each with a class of all its signs took 0.07.
 * @param yaml the front matter, or a part of it
 */
export function hasUnusualSigns(yaml: string): boolean {
  if (RARE.test(yaml) || COMMON.test(yaml)) return true;
  return Buffer.byteLength(yaml) > yaml.length && WIDE.test(yaml);
}

/**
 * A quote that opens a value and does not close on its line. Nearly all close at the next one, which
 * is looked at first: that takes a third of the time.
 */
export const OPEN_QUOTE =
  /["'](?<=(?:^|[:,[{-])[ \t]+["'])(?:(?<=")(?![^"\\\n]*")(?:[^"\\\n]|\\.)*\\?|(?<=')(?![^'\n]*'(?!'))(?:[^'\n]|'')*)$/m;
