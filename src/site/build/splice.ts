import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Bytes of a file: where they begin, and how many they are. */
export type Span = { readonly from: number; readonly bytes: number };

/** Bytes that are copied at once. */
const AT_ONCE = 2 ** 20;

/** Some bytes of a file. */
function bytesAt(descriptor: number, { from, bytes }: Span): Buffer {
  const buffer = Buffer.allocUnsafe(bytes);
  return buffer.subarray(0, readSync(descriptor, buffer, 0, bytes, from));
}

/** Adds some bytes of one file to another. */
function copy(source: number, target: number, { from, bytes }: Span): void {
  for (let at = 0; at < bytes; at += AT_ONCE)
    writeSync(target, bytesAt(source, { from: from + at, bytes: Math.min(AT_ONCE, bytes - at) }));
}

/**
 * Makes a file anew out of what it holds and of new texts, from its start to its end. It is replaced
 * in one step, and not at all where nothing of it changes: then it keeps its time.
 * @param file one that is there
 * @returns what is told, piece by piece, what the file is to hold
 */
export function openSplice(file: string) {
  const beside = `${file}.${process.pid}.tmp`;
  const source = openSync(file, 'r');
  let target: number | undefined;
  /** What is to be kept and not written yet: at first, nothing from the start on. */
  let held: Span = { from: 0, bytes: 0 };
  const flush = (): number => {
    target ??= openSync(beside, 'w');
    copy(source, target, held);
    return target;
  };
  /** Goes on with bytes that stand in the file. */
  const keep = ({ from, bytes }: Span): void => {
    const goesOn = from === held.from + held.bytes;
    if (!goesOn) flush();
    held = goesOn ? { from: held.from, bytes: held.bytes + bytes } : { from, bytes };
  };
  /** Goes on with a text. @param was where the file is expected to hold it, if anywhere */
  const put = (text: string, was?: Span): void => {
    const bytes = Buffer.from(text);
    if (was?.bytes === bytes.length && bytesAt(source, was).equals(bytes)) return keep(was);
    writeSync(flush(), bytes);
    held = { from: -1, bytes: 0 };
  };
  return {
    keep,
    put,
    /** Ends: the file holds what was told. */
    end: (): void => {
      if (target !== undefined || held.from !== 0 || held.bytes !== fstatSync(source).size) {
        closeSync(flush());
        renameSync(beside, file);
      }
      closeSync(source);
    },
    /** Gives up: the file stays as it is. */
    stop: (): void => {
      closeSync(source);
      if (target !== undefined) closeSync(target);
      rmSync(beside, { force: true });
    },
  };
}
