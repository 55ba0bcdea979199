import { describe, expect, it } from 'vitest';
import { characterName } from '#domain/character-names.ts';
import { oddCharacters, withoutOdd } from '#domain/characters.ts';

/** What is said of a text, in short. */
function told(text: string): string[] {
  return oddCharacters(text).map(({ offset, length, what }) => `${offset}+${length} ${what}`);
}

describe('odd characters', () => {
  it.each([
    ['a\u202eb', ['1+1 U+202E RIGHT-TO-LEFT OVERRIDE']],
    ['a\0\0\0b\0', ['1+3 U+0000 NULL and 2 more beside it', '5+1 U+0000 NULL']],
    ['a\r\nb', ['1+1 U+000D CARRIAGE RETURN']],
    ['\u{e0041}\u{e0042}', ['0+4 U+E0041, a tag character and 1 more beside it']],
    ['\ud800x', ['0+1 U+D800, half of a character']],
    ['\u{1fffe}', ['0+2 U+1FFFE, no character at all']],
    ['\u2066a\u2069', ['0+1 U+2066 LEFT-TO-RIGHT ISOLATE', '2+1 U+2069 POP DIRECTIONAL ISOLATE']],
    ['pаypal', ['1+1 U+0430, a Cyrillic letter']],
    ['Οpen', ['0+1 U+039F, a Greek letter']],
    ['Ａb', ['0+1 U+FF21, a wide form of a plain character']],
    ['vendor：x', ['6+1 U+FF1A, a wide form of a plain character']],
    ['a\u200cb', ['1+1 U+200C ZERO WIDTH NON-JOINER']],
    ['cafe\u0301', ['3+2 U+0065 U+0301']],
    ['\u1100\u1161', ['0+1 U+1100']],
    ['5 \u212a', ['2+1 U+212A']],
    ['x\u0316\u0317\u0318', ['1+3 U+0316, a combining mark and 2 more beside it']],
    ['a\ufe0f', ['1+1 U+FE0F, a variation selector']],
    ['a\u200d💻', ['1+1 U+200D ZERO WIDTH JOINER']],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['plain English', 'It’s “so” – an 80 % case… naïve façade, Łódź, 5 µm ≤ 10 €\nNext → line.'],
    ['whole words of other scripts', 'Яндекс 日本語 Αθήνα 한국어 עברית'],
    ['Greek in science', 'Δt, σ-algebra, 3σ, αβ'],
    ['a pictograph', 'Done 😀'],
    ['Chinese with its marks', '智能体会读取网页，并执行命令（需确认）。'],
    ['a name in two scripts', '示例 ACME（US）：公司'],
    ['Japanese with wide digits', '第２版、２０２６年'],
    ['Persian with a joiner', 'می\u200cخواهم'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['nothing', ''],
  ])('%s is fine', (_what, text) => expect(told(text)).toEqual([]));

  it('no character is lost between the quick look and the close one', () => {
    const plane = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    // Beside a letter for what only shows there; beside a surely odd one, so that both looks happen.
    const close = (char: string) =>
      oddCharacters(`${char}a ${char} \u202e`).some(({ offset }) => offset < 4);
    const missed = plane.filter(
      (char) => close(char) && oddCharacters(`${char}a ${char} `).length === 0,
    );
    expect(missed.map((char) => char.charCodeAt(0).toString(16))).toEqual([]);
  });

  it('a file of them has an end', () => {
    expect(oddCharacters('a\u200b'.repeat(100_000))).toHaveLength(500);
  });
});

it('text is printed with a mark for each that nobody could see', () => {
  expect(withoutOdd('a\u001b[31m\nb\u{e0041}c é', () => '�')).toBe('a�[31m\nb��c é');
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16)}`;
  expect(withoutOdd('\u202e\u{e0041}', escape)).toBe('\\u202e\\udb40\\udc41');
});

it.each([
  [0x202e, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  [0x1f, 'U+001F, a control character'],
  [0xffff, 'U+FFFF, no character at all'],
  [0x10fffd, 'U+10FFFD, a private-use character'],
  [0x2065, 'U+2065, an invisible character'],
])('U+%s has a name', (code, name) => expect(characterName(code)).toBe(name));
