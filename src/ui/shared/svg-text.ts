/** Rough widths of characters of a plain sans-serif at a size of 1, by kind: narrow, wide, capital. */
const WIDTHS: readonly [pattern: RegExp, width: number][] = [
  [/[ijl.,:;|'! ]/, 0.36],
  [/[mwMW@%]/, 0.95],
  [/[A-Z]/, 0.72],
  [/[0-9–]/, 0.64],
];

/**
 * The width that a text is given: an estimate, which SVG's `textLength` then makes true.
 * @param text plain letters, digits and signs
 * @param size of the font, in pixels
 * @returns whole pixels
 */
export function textWidth(text: string, size: number): number {
  const units = [...text].map((char) => WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? 0.61);
  return Math.ceil(units.reduce((sum, width) => sum + width, 0) * size);
}

/** A text without what XML has no place for, not even as an entity; what prints it escapes the rest. */
export function xmlText(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
