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

const nothing = new Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: (text: string | null) => text === null || /^(?:~|null|Null|NULL)$/.test(text),
  construct: () => null,
});

const truth = new Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: (text: string | null) =>
    text !== null && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text),
  construct: (text: string) => text.toLowerCase() === 'true',
});

/** Numbers as an entry writes them. Dates and other numbers stop the parser: it may read them wrong. */
const number = new Type('tag:yaml.org,2002:float', {
  kind: 'scalar',
  resolve: (text: string | null) => {
    if (text === null || !/^[-+.\d_]/.test(text)) return false;
    if (CANONICAL_NUMBER.test(text)) return true;
    if (NUMBER_LIKE.test(text) || DATE.test(text)) throw new Unusual(text);
    return false;
  },
  construct: Number,
});

/** What plain scalars mean in an entry: nothing, true, false, a number, or text. */
export const plainSchema = FAILSAFE_SCHEMA.extend({ implicit: [nothing, truth, number] });

/**
 * Anything that the two parsers might read differently, or that an entry must not contain:
 * anchors, aliases, tags, merge keys, directives, keys that are no text. Numbers and dates are the
 * fast parser's own to refuse. The patterns may be too careful, which costs three times the time;
 * they must never be too generous.
 */
export const UNUSUAL: readonly RegExp[] = [
  /<<|^%/m,
  // A comment behind a value, quotes of a word processor, and white space that indents and is none.
  /#(?<=\S[ \t]+#)/,
  /(?<=(?:^|[:,[{-])[ \t]+)[“”„‟«‘’‚‹]/m,
  /[^\S \t\n](?<=^[ \t]*[^\S \t\n])/m,
  // A comma or a semicolon that ends the value of a field.
  /[,;]\n(?= *(?:- +)?[A-Za-z]\w*:(?:\s|$)|$(?![\s\S]))(?<=^ *(?:- +)*[A-Za-z]\w*: +[^\s"'[{|>].*\n)/m,
  // Each begins with its rare character and looks back: four times faster than looking ahead.
  /[&*!](?<=(?:^[ \t]*|[:?-][ \t]+|[,[{]\s*)[&*!])\S/m,
  /\?(?<=(?:^[ \t]*|[,[{]\s*)\?)(?:\s|$)/m,
  /[\]}](?=[ \t]*:(?:\s|$))/m,
  /:(?=\s|$)(?<=(?:^[ \t]*|[,[{]\s*|[:?-][ \t]+)(?:[-+.\d_]+|null|true|false|~)[ \t]*:)/im,
];

/** A quote that opens a value and does not close on its line. */
export const OPEN_QUOTE =
  /["'](?<=(?:^|[:,[{-])[ \t]+["'])(?:(?<=")(?:[^"\\\n]|\\.)*\\?|(?<=')(?:[^'\n]|'')*)$/m;
