import { lstatSync } from 'node:fs';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import { ID_MAX, isId } from '#domain/ids.ts';
import { isReserved } from '#domain/reserved-ids.ts';

/** What is said of a file that Windows saved as Unicode; a program can set it right. */
export const IN_UTF_16 = {
  message: 'the file is in UTF-16',
  hint: 'Save it as UTF-8.',
  fix: 'white space',
} as const;

/**
 * Why a file in the folder of entries cannot be one, judged without opening it.
 * @param path where it stands
 * @param name its name
 * @returns what is wrong and what to do, or undefined
 */
export function fileFault(path: string, name: string): [message: string, hint: string] | undefined {
  const stat = lstatSync(path);
  if (!stat.isFile())
    return ['is not a regular file', 'An entry is one file, not a link or a folder.'];
  if (!name.endsWith('.md'))
    return ['does not end in .md', 'An entry is one Markdown file; MDX is code.'];
  if (!isId(name.slice(0, -3)))
    return [
      `has a name that is not an id of at most ${ID_MAX} characters`,
      'Lower-case letters and digits, joined by single dashes: my-agent.md.',
    ];
  if (isReserved(name.slice(0, -3)))
    return [
      'has a name that is reserved, for an address of the site or a device of Windows',
      'Choose another: the file name is the id and a part of the address.',
    ];
  if (stat.size > MAX_BYTES)
    return [`has ${stat.size} bytes, more than ${MAX_BYTES}`, 'Shorten it.'];
  return undefined;
}
