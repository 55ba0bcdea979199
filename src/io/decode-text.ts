/** A text, and whether its bytes are UTF-16, as Windows writes what it calls Unicode. */
export type Decoded = { readonly text: string; readonly isWide: boolean };

/** Marks of the byte order at the start of UTF-16, and the encoding that each stands for. */
const WIDE: ReadonlyMap<string, string> = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]);

/**
 * The text that bytes hold: UTF-8, or UTF-16 where the mark of its byte order leaves no doubt.
 * @param bytes of a file; what is neither reads as UTF-8 with characters that were lost
 */
export function decodeText(bytes: Buffer): Decoded {
  const encoding = WIDE.get(bytes.toString('hex', 0, 2));
  if (encoding === undefined) return { text: bytes.toString('utf8'), isWide: false };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isWide: true };
  } catch {
    // Not lost: the other reading shows where the file is broken.
    return { text: bytes.toString('utf8'), isWide: false };
  }
}
