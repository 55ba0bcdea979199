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

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in XML, in an element or in an attribute. */
export function xmlText(text: string): string {
  // XML has no place for these, not even as an entity.
  const possible = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return possible.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}
