import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Entry } from '#domain/entry/record.ts';
import type { Finding } from '#domain/finding.ts';
import { ID_MAX, isId } from '#domain/ids.ts';
import { checkCatalog } from '#domain/rules/check.ts';
import { readEntry } from './read-entry.ts';

/** All that a content folder holds. */
export type Content = {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Number of files read. */
  readonly files: number;
  /** A digest of each entry's file, by id: it changes when the file does. */
  readonly digests: ReadonlyMap<string, string>;
  /** Text of each file that has findings, by the name used in them. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Largest entry, in bytes: ten times a long one. */
const MAX_BYTES = 256 * 1024;

/** Order by code unit: the same on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Why a file in the folder of entries cannot be one, judged without opening it. */
function fileFault(path: string, name: string): [message: string, hint: string] | undefined {
  const stat = lstatSync(path);
  if (!stat.isFile())
    return ['is not a regular file', 'An entry is one file, not a link or a folder.'];
  if (!name.endsWith('.md'))
    return ['does not end in .md', 'An entry is one Markdown file; MDX is code.'];
  if (!isId(name.slice(0, -3)))
    return [
      `its name is not an id of at most ${ID_MAX} characters`,
      'Lower-case letters and digits, joined by single dashes: my-agent.md.',
    ];
  if (stat.size > MAX_BYTES)
    return [`has ${stat.size} bytes, more than ${MAX_BYTES}`, 'Shorten it.'];
  return undefined;
}

/**
 * Reads every entry of a content folder, in the order of their ids.
 * @param folder the content folder; entries stand in its `agents/`
 * @param root the folder that names in findings are relative to
 * @throws Error of the file system when the folder cannot be read
 */
export function readContent(folder: string, root = process.cwd()): Content {
  const agents = join(folder, 'agents');
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();
  const names = readdirSync(agents)
    .filter((name) => !name.startsWith('.'))
    .sort(byCodeUnit);
  for (const name of names) {
    const path = join(agents, name);
    const file = relative(root, path);
    const fault = fileFault(path, name);
    if (fault) {
      const [message, hint] = fault;
      const target = { in: 'file', offset: 0, length: 1 } as const;
      findings.push({
        rule: 'file',
        severity: 'error',
        file,
        target,
        message: `the file ${message}`,
        hint,
      });
      continue;
    }
    const text = readFileSync(path, 'utf8');
    const id = name.slice(0, -3);
    digests.set(id, hash('sha256', text));
    const read = readEntry(id, file, text);
    if (read.findings.length > 0) texts.set(file, text);
    findings.push(...read.findings);
    if (read.entry) entries.push(read.entry);
  }
  const across = checkCatalog(entries);
  for (const { file } of across) texts.set(file, readFileSync(join(root, file), 'utf8'));
  return { entries, findings: [...findings, ...across], files: names.length, digests, texts };
}
