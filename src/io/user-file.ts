import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environment } from './environment.ts';

/**
 * The file that a person means. `npm run` changes to the project's root, and leaves the folder in
 * which the person stands in `INIT_CWD`.
 * @param file as it was typed
 * @param variables the environment
 * @returns an absolute path
 */
export function userPath(file: string, variables = environment): string {
  return resolve(variables.INIT_CWD ?? process.cwd(), file);
}

/** A file as the system knows it; one that is not there keeps its name. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * True for a path that leads to the file of an entry. It may be typed from where the person stands
 * from the root or from the content folder, with the slashes of any system.
 * @param path as it was typed
 * @param folder the content folder, absolute
 * @param id the entry
 * @param root the project's root
 */
export function isFileOf(path: string, folder: string, id: string, root = process.cwd()): boolean {
  const typed = path.replaceAll('\\', '/');
  const file = realOf(join(folder, 'agents', `${id}.md`));
  return [userPath(typed), resolve(root, typed), resolve(folder, typed)].some(
    (place) => realOf(place) === file,
  );
}

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
