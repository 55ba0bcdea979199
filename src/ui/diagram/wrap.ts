import { textWidth } from './text-width.ts';

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
