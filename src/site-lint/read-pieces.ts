import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A part of a text, with some of what stands around it. */
export type Piece = {
  readonly text: string;
  /** Where the part itself begins and ends in it. */
  readonly from: number;
  readonly to: number;
};

/** A text as a single piece. */
export const wholePiece = (text: string): Piece => ({ text, from: 0, to: text.length });

/** Characters on either side of a part: more than any text of the machine with what surrounds it. */
export const AROUND_PIECE = 2 ** 16;

/**
 * Reads a text piece by piece: files of all agents grow with the catalog, and no string holds more than
 * 512 MiB. The parts follow each other without a gap.
 * @param path of a file in UTF-8
 * @param bytes of a piece, about
 * @throws Error of the system when it cannot be read
 */
export function* readPieces(path: string, bytes: number): Iterable<Piece> {
  const descriptor = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(bytes);
    let [text, from] = ['', 0];
    for (let isLast = false; !isLast;) {
      const count = readSync(descriptor, buffer);
      isLast = count === 0;
      text += isLast ? decoder.end() : decoder.write(buffer.subarray(0, count));
      const to = isLast ? text.length : Math.max(from, text.length - AROUND_PIECE);
      yield { text, from, to };
      const kept = Math.max(0, to - AROUND_PIECE);
      [text, from] = [text.slice(kept), to - kept];
    }
  } finally {
    closeSync(descriptor);
  }
}
