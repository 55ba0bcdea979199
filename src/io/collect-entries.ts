import { readdirSync, readFileSync, lstatSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { visible } from '#domain/visible.ts';
import { decodeText } from './decode-text.ts';
import { EnvironmentFault } from './environment.ts';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import { ID_MAX, isId, isReserved } from '#domain/ids.ts';

/** What is said of a file that Windows saved as Unicode; a program can set it right. */
const IN_UTF_16 = {
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
function fileFault(path: string, name: string): [message: string, hint: string] | undefined {
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

/** Order by code unit: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * True for a file that is an entry, or stands in the place of one. Others whose names begin with a
 * dot belong to editors and systems; an entry that hides so is looked at, and refused, as is what
 * git would obey: `.gitattributes` can hide a change from whoever reviews it.
 */
export function isLookedAt(name: string): boolean {
  return !name.startsWith('.') || name.endsWith('.md') || name.startsWith('.git');
}

/** A file that may be an entry, not opened yet. */
export type FoundFile = {
  readonly id: string;
  /** Its name as findings are to have it. */
  readonly file: string;
  /** Where it lies, absolute. */
  readonly path: string;
};

/** What is said of a file as a whole. */
function findingOf(file: string, said: Pick<Finding, 'message' | 'hint' | 'fix'>): Finding {
  const target = { in: 'file', offset: 0, length: 1 } as const;
  return { rule: 'file', severity: 'error', file, target, ...said };
}

/**
 * Opens a file that may be an entry.
 * @returns its text, and what is wrong with the file as a whole
 * @throws EnvironmentFault when the system does not give its bytes
 */
export function openEntry({ file, path }: FoundFile): { text: string; findings: Finding[] } {
  try {
    const { text, isWide } = decodeText(readFileSync(path));
    return { text, findings: isWide ? [findingOf(file, IN_UTF_16)] : [] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new EnvironmentFault(`${visible(file)} cannot be read (${code ?? message})`);
  }
}

/**
 * The entries of a folder, none of them opened, and what is wrong with files that cannot be one.
 * @param agents the folder of entries, absolute
 * @param root the folder that names in findings are relative to
 */
export function collectEntries(
  agents: string,
  root: string,
): { found: FoundFile[]; findings: Finding[] } {
  const found: FoundFile[] = [];
  const findings: Finding[] = [];
  const names = readdirSync(agents).filter(isLookedAt);
  for (const name of names.sort(byCodeUnit)) {
    const path = join(agents, name);
    const file = relative(root, path);
    const fault = fileFault(path, name);
    if (!fault) found.push({ id: name.slice(0, -3), file, path });
    else findings.push(findingOf(file, { message: `the file ${fault[0]}`, hint: fault[1] }));
  }
  return { found, findings };
}
