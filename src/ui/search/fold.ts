/** Letters that are no plain letter with a mark, and what readers type for them. */
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

/**
 * A text as the search compares it: small letters without marks, so that `bjorn` finds `Bjørn`.
 * @param text any text
 */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[æðđıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter);
}
