import { characterName } from './character-names.ts';
import { isInEmoji } from './emoji.ts';
import { disguised, mixed, stacked, uncomposedLetter, whyRefused } from './character-reasons.ts';
import type { Reason } from './character-reasons.ts';

/**
 * Whatever is not among the characters that English text is made of. One search for this lets
 * nearly every entry pass; what it hits is only then looked at closely. It may be too careful.
 */
const UNUSUAL =
  /[^\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2125\u2127-\u2129\u212c-\u218b\u2190-\u2328\u232b-\u27ff]/;

/** Nothing but the signs of a keyboard, which most entries hold: sooner seen than the above. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/** Characters that no entry may have, but for the line feed, in runs. */
const REFUSED =
  /(?:(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd])+/gu;

/** Scripts in whose texts wide forms of plain characters are the usual ones. */
const WIDE_SCRIPT =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3001-\\u303f';

/** Wide letters and digits that stand beside no such text, and mathematical letters. */
const DISGUISED = new RegExp(
  `[\\u{1d400}-\\u{1d7ff}]+|(?<![${WIDE_SCRIPT}\\uff01-\\uff5e])[\\uff01-\\uff5e]+(?![${WIDE_SCRIPT}\\uff01-\\uff5e])`,
  'gu',
);

/** A run of wide signs without letters: within a line of such a script it hides nothing. */
const WIDE_SIGNS = /^[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]+$/;

const IN_WIDE_SCRIPT = new RegExp(`[${WIDE_SCRIPT}]`, 'u');

/** Scripts that need joiners: they change the form of the letters beside them. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u;

/** True for a joiner between letters of a script that needs it. */
function isJoiner(text: string, { offset, length }: OddCharacters): boolean {
  return (
    /^[\u200c\u200d]$/.test(text.slice(offset, offset + length)) &&
    JOINED.test(text.charAt(offset - 1)) &&
    JOINED.test(text.charAt(offset + length))
  );
}

/** True for wide signs on a line of a script in which they are the usual ones. */
function isPunctuation(text: string, { offset, length }: OddCharacters): boolean {
  if (!WIDE_SIGNS.test(text.slice(offset, offset + length))) return false;
  const start = Math.max(text.lastIndexOf('\n', offset) + 1, offset - NEAR);
  const line = text.slice(start, offset + length + NEAR);
  const end = line.indexOf('\n', offset - start);
  return IN_WIDE_SCRIPT.test(end < 0 ? line : line.slice(0, end));
}

/** How far round a sign a letter of its script is looked for, in characters. */
const NEAR = 200;

/** Three marks on one letter: they reach into the lines above and below. */
const STACKED = /\p{Mn}{3,}/gu;

/** Letters of other scripts: of Greek, which science mixes in, only those that look Latin. */
const FOREIGN =
  '[\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχϲ]';

/** A letter of another script that touches a Latin one. */
const MIXED = new RegExp(
  // A run is looked at from its beginning only: its cost grows with its length, not the square.
  `(?<=\\p{Script=Latin})${FOREIGN}+|(?<!${FOREIGN})${FOREIGN}+(?=\\p{Script=Latin})`,
  'gu',
);

/** Characters that an entry may not have: where they stand, and what is wrong with them. */
export type OddCharacters = Reason & {
  readonly offset: number;
  readonly length: number;
  /** What stands there, without showing it: `U+202E RIGHT-TO-LEFT OVERRIDE`. */
  readonly what: string;
};

/** Places that are told apart; where there are more, the file is no text. */
const MAX_RUNS = 500;

/** The name of a run: of its first character, and how many follow. */
function nameOf(run: string): string {
  const [first = '', ...others] = run;
  const more = others.length === 0 ? '' : ` and ${others.length} more beside it`;
  return `${characterName(first.codePointAt(0) ?? 0)}${more}`;
}

function find(text: string, pattern: RegExp, explain: (run: string) => Reason) {
  return [...text.matchAll(pattern).take(MAX_RUNS)].map(({ 0: run, index }) => ({
    offset: index,
    length: run.length,
    what: nameOf(run),
    ...explain(run),
  }));
}

/** The first place at which composing the characters of a text changes it. */
function uncomposed(text: string): OddCharacters[] {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  const units = text.split('');
  const change = units.findIndex((unit, index) => unit !== composed[index]);
  const start = change < 0 ? composed.length : change;
  // What is composed begins with the letter, which is the same so far, not with the mark.
  const offset = /^\p{M}/u.test(text.slice(start)) && start > 0 ? start - 1 : start;
  const [cluster = ''] = /^.\p{M}*/su.exec(text.slice(offset)) ?? [];
  const codes = [...cluster].map((c) => characterName(c.codePointAt(0) ?? 0).split(/[ ,]/)[0]);
  return [
    {
      offset,
      length: Math.max(1, cluster.length),
      what: codes.join(' '),
      ...uncomposedLetter,
      put: cluster.normalize('NFC'),
    },
  ];
}

/**
 * The characters of a text that an entry may not have: control, invisible, direction-changing,
 * private and broken ones, letters in disguise, and text that is not in Unicode’s form NFC.
 * @param text of any length; line feeds are fine
 * @returns in the order of the text; nothing at once for plain English
 */
export function oddCharacters(text: string): OddCharacters[] {
  if (PLAIN.test(text) || !UNUSUAL.test(text)) return [];
  return [
    ...find(text, REFUSED, whyRefused).filter(
      (found) => !isJoiner(text, found) && !isInEmoji(text, found.offset, found.length),
    ),
    ...find(text, DISGUISED, disguised).filter((found) => !isPunctuation(text, found)),
    ...find(text, STACKED, () => stacked),
    ...find(text, MIXED, () => mixed),
    ...uncomposed(text),
  ].sort((a, b) => a.offset - b.offset);
}

/**
 * A text with every character that an entry may not have replaced; line feeds stay.
 * @param text of any length
 * @param show what to put for each code unit
 */
export function withoutOdd(text: string, show: (unit: string) => string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(REFUSED, (run) => run.split('').map(show).join(''));
}
