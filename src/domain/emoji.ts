/** Joiners and selectors that make one picture of several characters. */
const JOINERS = /^(?:\ufe0f|\u200d|\ufe0f\u200d)$/;

/** A picture, in whatever colour of skin. */
const PICTURE_BEFORE = /\p{Extended_Pictographic}\p{Emoji_Modifier}?$/u;

const PICTURE_AFTER = /^\p{Extended_Pictographic}/u;

/** A digit in a key: `1️⃣`. */
const KEY_BEFORE = /[0-9#*]$/;

/**
 * True for characters that nobody sees and that are a part of an emoji: a selector behind a picture,
 * a joiner between two. Elsewhere they disguise something.
 * @param text the text
 * @param offset where they stand
 * @param length how many
 */
export function isInEmoji(text: string, offset: number, length: number): boolean {
  const run = text.slice(offset, offset + length);
  if (!JOINERS.test(run)) return false;
  const before = text.slice(Math.max(0, offset - 4), offset);
  const after = text.slice(offset + length, offset + length + 2);
  if (run === '\ufe0f' && KEY_BEFORE.test(before)) return after.startsWith('\u20e3');
  return PICTURE_BEFORE.test(before) && (run === '\ufe0f' || PICTURE_AFTER.test(after));
}
