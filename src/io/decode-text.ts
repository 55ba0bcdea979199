/** A text, and whether its bytes are UTF-16, as Windows writes what it calls Unicode. */
export type Decoded = { readonly text: string; readonly isWide: boolean };

/** Marks of the byte order at the start of UTF-16, and the encoding that each stands for. */
const WIDE: ReadonlyMap<string, string> = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]);

/** Bytes at the start of a file by which UTF-16 without a mark is known: three dashes, a line end. */
const SAMPLE = 64;

/** UTF-16 whose mark is missing: plain letters, each beside a zero. */
function wideWithoutMark(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  const zeros = (at: number) =>
    sample.filter((byte, place) => place % 2 === at && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const half = sample.length / 2;
  if (sample.length < 8) return undefined;
  if (odd > half * 0.9 && even === 0) return 'utf-16le';
  return even > half * 0.9 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * The text that bytes hold: UTF-8, or UTF-16 where the mark of its byte order, or its plain letters, leave no doubt.
 * @param bytes of a file; what is neither reads as UTF-8 with characters that were lost
 */
export function decodeText(bytes: Buffer): Decoded {
  const encoding = WIDE.get(bytes.toString('hex', 0, 2)) ?? wideWithoutMark(bytes);
  if (encoding === undefined) return { text: bytes.toString('utf8'), isWide: false };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isWide: true };
  } catch {
    // Not lost: the other reading shows where the file is broken.
    return { text: bytes.toString('utf8'), isWide: false };
  }
}
