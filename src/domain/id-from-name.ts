import { ID_MAX } from './ids.ts';

/** Letters that have no accent to take away. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  '&': ' and ',
  '+': ' plus ',
};

/** A text in small letters without accents and compatibility forms: `Ｅｘámple` → `example`. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æðđıłøœßþ&+]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The id that an entry of this name gets: `Example Coder 2.0` → `example-coder-2-0`.
 * @param name as its maker writes it
 * @returns the empty text where the name has no letter that an id may have
 */
export function idFromName(name: string): string {
  const words = foldLetters(name).split(/[^a-z0-9]+/);
  const id = words.filter((word) => word !== '').join('-');
  return id.slice(0, ID_MAX).replace(/-$/, '');
}
