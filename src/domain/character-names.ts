/** Names of characters that nobody sees, by their code: Unicode's own. */
const NAMES: Readonly<Record<number, string>> = {
  0x00: 'NULL',
  0x07: 'BELL',
  0x08: 'BACKSPACE',
  0x09: 'CHARACTER TABULATION',
  0x0a: 'LINE FEED',
  0x0b: 'LINE TABULATION',
  0x0c: 'FORM FEED',
  0x0d: 'CARRIAGE RETURN',
  0x1b: 'ESCAPE',
  0x7f: 'DELETE',
  0x85: 'NEXT LINE',
  0x9b: 'CONTROL SEQUENCE INTRODUCER',
  0xad: 'SOFT HYPHEN',
  0x34f: 'COMBINING GRAPHEME JOINER',
  0x61c: 'ARABIC LETTER MARK',
  0x115f: 'HANGUL CHOSEONG FILLER',
  0x1160: 'HANGUL JUNGSEONG FILLER',
  0x180e: 'MONGOLIAN VOWEL SEPARATOR',
  0x200b: 'ZERO WIDTH SPACE',
  0x200c: 'ZERO WIDTH NON-JOINER',
  0x200d: 'ZERO WIDTH JOINER',
  0x200e: 'LEFT-TO-RIGHT MARK',
  0x200f: 'RIGHT-TO-LEFT MARK',
  0x2028: 'LINE SEPARATOR',
  0x2029: 'PARAGRAPH SEPARATOR',
  0x202a: 'LEFT-TO-RIGHT EMBEDDING',
  0x202b: 'RIGHT-TO-LEFT EMBEDDING',
  0x202c: 'POP DIRECTIONAL FORMATTING',
  0x202d: 'LEFT-TO-RIGHT OVERRIDE',
  0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x2060: 'WORD JOINER',
  0x2061: 'FUNCTION APPLICATION',
  0x2062: 'INVISIBLE TIMES',
  0x2063: 'INVISIBLE SEPARATOR',
  0x2064: 'INVISIBLE PLUS',
  0x2066: 'LEFT-TO-RIGHT ISOLATE',
  0x2067: 'RIGHT-TO-LEFT ISOLATE',
  0x2068: 'FIRST STRONG ISOLATE',
  0x2069: 'POP DIRECTIONAL ISOLATE',
  0x2800: 'BRAILLE PATTERN BLANK',
  0x3164: 'HANGUL FILLER',
  0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
  0xffa0: 'HALFWIDTH HANGUL FILLER',
  0xfffc: 'OBJECT REPLACEMENT CHARACTER',
  0xfffd: 'REPLACEMENT CHARACTER',
};

/** What the characters of a range are, for those without a name above. */
const RANGES: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x00, 0x1f, 'a control character'],
  [0x7f, 0x9f, 'a control character'],
  [0x300, 0x36f, 'a combining mark'],
  [0x370, 0x3ff, 'a Greek letter'],
  [0x400, 0x52f, 'a Cyrillic letter'],
  [0x530, 0x58f, 'an Armenian letter'],
  [0x13a0, 0x13ff, 'a Cherokee letter'],
  [0x1ab0, 0x1aff, 'a combining mark'],
  [0x1c80, 0x1c8f, 'a Cyrillic letter'],
  [0x1dc0, 0x1dff, 'a combining mark'],
  [0x20d0, 0x20ff, 'a combining mark'],
  [0x2de0, 0x2dff, 'a Cyrillic letter'],
  [0xa640, 0xa69f, 'a Cyrillic letter'],
  [0xab70, 0xabbf, 'a Cherokee letter'],
  [0xd800, 0xdfff, 'half of a character'],
  [0xe000, 0xf8ff, 'a private-use character'],
  [0xfdd0, 0xfdef, 'no character at all'],
  [0xfe00, 0xfe0f, 'a variation selector'],
  [0xff01, 0xff5e, 'a wide form of a plain character'],
  [0x1d400, 0x1d7ff, 'a mathematical form of a plain letter'],
  [0xe0000, 0xe007f, 'a tag character'],
  [0xe0100, 0xe01ef, 'a variation selector'],
  [0xf0000, 0x10ffff, 'a private-use character'],
];

/**
 * A character in words that show which it is without showing it.
 * @param code its code point
 * @returns e.g. `U+202E RIGHT-TO-LEFT OVERRIDE`, or `U+E000, a private-use character`
 */
export function characterName(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code];
  if (name !== undefined) return `${number} ${name}`;
  if ((code & 0xfffe) === 0xfffe) return `${number}, no character at all`;
  const what = RANGES.find(([from, to]) => code >= from && code <= to)?.[2];
  return `${number}, ${what ?? 'an invisible character'}`;
}
