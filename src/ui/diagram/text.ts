/**
 * Widths of characters in parts of the font size. A build knows no font, and the reader's machine
 * chooses one, so these are those of the widest common system font (DejaVu Sans, Verdana).
 */
const widths: readonly (readonly [pattern: RegExp, em: number])[] = [
  // Pictographs, Chinese, Japanese, Korean and full-width forms fill a square and a little more.
  [/\p{Extended_Pictographic}/u, 1.4],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/,
    1.06,
  ],
  [/[\u{1b000}-\u{3fffd}]/u, 1.06],
  // Latin letters, digits and signs by their shape.
  [/[ijl.,:;'|!]/, 0.4],
  [/[ ()[\]{}ftrI\-/\\"°]/, 0.47],
  [/[a-hknopqsuvxyzJcLTF?*_0-9$€]/, 0.65],
  [/[mwMW%@&#+=<>~]/, 1.0],
  [/[A-Z]/, 0.79],
];

/** What no row of the table names: letters of other scripts. */
const OTHER = 0.85;

/** Marks that stand on the letter before them take no room of their own. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

const known = new Map<string, number>();

function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = NO_WIDTH.test(character)
      ? 0
      : (widths.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER);
    known.set(character, width);
  }
  return width;
}

/**
 * An upper estimate of the width of a text on one line.
 * @param text plain text
 * @param size font size, in pixels
 * @returns the width in pixels
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthOf(character);
  return em * size;
}

/** Splits into what a reader takes for one character, so that no accent or flag is torn apart. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks a word that is too wide for a line by itself into pieces that fit. */
function breakWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of characters.segment(word)) {
    if (piece !== '' && textWidth(piece + segment, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** The lines of a text in a column of a width, filled one after the other. */
function fill(text: string, width: number, size: number): string[] {
  const pieces = text.split(/\s+/).flatMap((word) => breakWord(word, width, size));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = `${last} ${piece}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** A text in lines, and the width of the widest one. */
export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

/**
 * Wraps a text into the narrowest of some columns in which it has few enough lines.
 * @param text plain text
 * @param size font size, in pixels
 * @param columns widths to try, in pixels, from narrow to wide; the last one is taken at the latest
 * @param most lines that are few enough
 */
export function wrap(
  text: string,
  size: number,
  columns: readonly number[],
  most: number,
): Wrapped {
  const tries = columns.map((width) => fill(text, width, size));
  const lines = tries.find((each) => each.length <= most) ?? tries.at(-1) ?? [text];
  return { lines, width: Math.max(...lines.map((line) => textWidth(line, size))) };
}
