/** Letters that are no plain letter with a mark, and what people type for them. */
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
};

/** A text in small letters without marks and compatibility forms: `Ｅｘámple` → `example`. */
export function foldLetters(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[æðđıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter);
}
