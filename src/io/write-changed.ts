import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

/**
 * Writes a file unless it holds the same bytes already: it keeps its time then, by which later steps
 * and copies tell what has changed. Replacing one costs a file system thirty times as much as reading.
 * @param file in a folder that is there
 * @param body what it is to hold
 */
export function writeChanged(file: string, body: string | Uint8Array): void {
  const before = statSync(file, { throwIfNoEntry: false });
  const bytes = before && Buffer.from(body as string);
  if (bytes && before.size === bytes.length && readFileSync(file).equals(bytes)) return;
  writeFileSync(file, bytes ?? body);
}

/** Characters of pieces that are compared and written at once. */
const AT_ONCE = 2 ** 20;

/** Joins pieces into larger ones. */
function* inBytes(pieces: Iterable<string>): Iterable<Buffer> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < AT_ONCE) continue;
    yield Buffer.from(held);
    held = '';
  }
  yield Buffer.from(held);
}

/** True where some bytes stand at a place of a file. */
function standsAt(descriptor: number, bytes: Buffer, place: number): boolean {
  const there = Buffer.allocUnsafe(bytes.length);
  return (
    readSync(descriptor, there, 0, bytes.length, place) === bytes.length && there.equals(bytes)
  );
}

/**
 * The same for a file that is made piece by piece, so that the whole of it is never at hand.
 * @param file in a folder that is there
 * @param pieces of what it is to hold
 */
export function writeChangedPieces(file: string, pieces: Iterable<string>): void {
  const descriptor = openSync(file, existsSync(file) ? 'r+' : 'w+');
  try {
    let [place, isSame] = [0, true];
    for (const bytes of inBytes(pieces)) {
      isSame &&= standsAt(descriptor, bytes, place);
      if (!isSame) writeSync(descriptor, bytes, 0, bytes.length, place);
      place += bytes.length;
    }
    if (fstatSync(descriptor).size > place) ftruncateSync(descriptor, place);
  } finally {
    closeSync(descriptor);
  }
}
