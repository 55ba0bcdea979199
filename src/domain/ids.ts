import { foldLetters } from './fold-letters.ts';

/** Grammar of every id in the catalog: lower-case words joined by single dashes. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longest id, in characters. An agent's id is its file name and a part of its address. */
export const ID_MAX = 64;

/** True when the text may serve as an id. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX && ID_PATTERN.test(text);
}

/** A name as `foldLetters` has it, with its signs as words: `A&B` → `a and b`. */
export function foldName(name: string): string {
  return foldLetters(name).replaceAll('&', ' and ').replaceAll('+', ' plus ');
}

/**
 * The id that an entry of this name gets: `Example Coder 2.0` → `example-coder-2-0`.
 * @param name as its maker writes it
 * @returns the empty text where the name has no letter that an id may have
 */
export function idFromName(name: string): string {
  const words = foldName(name).split(/[^a-z0-9]+/);
  const id = words.filter((word) => word !== '').join('-');
  return id.slice(0, ID_MAX).replace(/-$/, '');
}

/** Words that are parts of addresses, or names of commands. */
const WORDS = ['404', '500', 'api', 'index', 'new', 'score', 'search'];

/** Device names: Windows opens the device instead of the file, whatever its ending. */
const DEVICES = ['aux', 'con', 'nul', 'prn'];

const PORTS = ['com', 'lpt'].flatMap((port) =>
  Array.from({ length: 10 }, (_, number) => `${port}${number}`),
);

/** Ids that no entry may have. Ids inside an entry, of threats and the like, are free. */
export const reservedIds: readonly string[] = [...WORDS, ...DEVICES, ...PORTS];

/** True for an id that no entry may have. */
export function isReserved(id: string): boolean {
  return reservedIds.includes(id.toLowerCase());
}
