import { isUtf8 } from 'node:buffer';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Largest file that is read, in bytes. */
const MAX_BYTES = 5 * 1024 * 1024;

/** The code of an error of the file system, in words where there are better ones. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EEXIST') return 'it exists, and is not written over';
  return code ?? message;
}

/** Bytes that no letter of Windows-1252 has. Source: WHATWG Encoding, index windows-1252. */
const NOT_1252 = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;

/** Which encoding bytes that are not UTF-8 are likely in, and what to do. */
function encodingHint(bytes: Buffer): string {
  const advice = 'save it as CSV UTF-8';
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2));
  if (isWide) return `; it looks like UTF-16: ${advice}`;
  return NOT_1252.test(bytes.toString('latin1')) ? '' : `; it looks like Windows-1252: ${advice}`;
}

/**
 * A file of the person who runs a command, as text.
 * @param path where, absolute
 * @param most largest size in bytes
 * @returns the text, or in `fault` why it cannot be read
 */
export function readUserFile(path: string, most = MAX_BYTES): { text: string } | { fault: string } {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { fault: 'it is not a regular file' };
    if (stat.size > most) return { fault: `it has ${stat.size} bytes, more than ${most}` };
    const bytes = readFileSync(path);
    return isUtf8(bytes)
      ? { text: new TextDecoder('utf-8').decode(bytes) }
      : { fault: `it is not text in UTF-8${encodingHint(bytes)}` };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

/**
 * Writes a file that is not there yet.
 * @param path where, absolute
 * @param text what it is to hold
 * @returns why it cannot be written, or undefined when it is
 */
export function writeUserFile(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Removes a file that was just written, because what it belongs to did not happen. */
export function removeUserFile(path: string): void {
  rmSync(path, { force: true });
}
