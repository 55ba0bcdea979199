import { ID_MAX, isId, isReserved } from '#domain/ids.ts';
import { nameKey } from '#domain/near-names.ts';
import type { Named } from '#domain/near-names.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { Content } from '#reader/content.ts';
import { onOneLine } from '../plain-text.ts';

/** What a content folder already has, as far as a new entry must not repeat it. */
export type Taken = Pick<Content, 'entries' | 'moved' | 'digests'>;

/**
 * Why an id cannot be given to a new entry.
 * @param id as typed, or as it comes of a name
 * @param content what is there, also files that cannot be read
 * @returns one sentence with the way out, or undefined when it is free
 */
export function idFault(id: string, content: Taken): string | undefined {
  const shown = onOneLine(id);
  if (!isId(id))
    return `"${shown}" is no id; it takes lower-case letters and digits, joined by single dashes, at most ${ID_MAX} characters`;
  if (isReserved(id))
    return `the id "${shown}" is reserved, for an address of the site or a device of Windows; choose another`;
  if (content.digests.has(id))
    return `the id "${shown}" is taken; change that entry, or choose another id`;
  const retired = content.moved.find((retiredId) => retiredId.id === id);
  return retired === undefined
    ? undefined
    : `the id "${shown}" was given up on ${retired.on} and is never used again; choose another`;
}

/**
 * Why a name cannot be given to a new entry.
 * @returns one sentence with the way out, or undefined when nobody has it
 */
export function nameFault(name: string, { entries }: Taken): string | undefined {
  const key = nameKey(name);
  for (const { file, data } of entries) {
    const names = [data.name, ...data.aliases.map((alias) => alias.name)];
    if (names.some((other) => nameKey(other) === key))
      return `the name "${onOneLine(name)}" is taken by ${onOneLine(file)}; change that entry, or choose another name`;
  }
  return undefined;
}

/** What the entries are called and where they are at home. */
export function knownProducts({ entries }: Taken): Named[] {
  return entries.map(({ id, data }) => ({
    id,
    names: [data.name, ...data.aliases.map((alias) => alias.name)],
    homepage: data.homepage,
  }));
}

/** The ids of files that are there and cannot be read, so that nobody knows their names. */
export function unreadable({ entries, digests }: Taken): string[] {
  const read = new Set(entries.map(({ id }) => id));
  return [...digests.keys()].filter((id) => !read.has(id));
}

/**
 * What became of an id that has no entry any more, as one sentence.
 * @param id as typed
 * @param moved the ids that were given up
 * @returns undefined when it never had one
 */
export function retiredText(id: string, moved: readonly RetiredId[]): string | undefined {
  const retiredId = moved.find((candidate) => candidate.id === id);
  if (!retiredId) return undefined;
  const { kind, to, on } = retiredId;
  if (kind === 'moved') return `"${id}" has moved to "${to}"`;
  return `"${id}" was withdrawn on ${on}${to === undefined ? '' : `; see "${to}" instead`}`;
}
