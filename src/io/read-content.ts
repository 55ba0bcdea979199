import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { ID_MAX, isId } from '#domain/ids.ts';
import type { Content } from './content.ts';
import { readTexts } from './read-texts.ts';
import type { EntryText } from './read-texts.ts';

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

/** The entries of a folder as texts, and what is wrong with files that cannot be one. */
function collect(agents: string, root: string): { texts: EntryText[]; findings: Finding[] } {
  const texts: EntryText[] = [];
  const findings: Finding[] = [];
  const names = readdirSync(agents).filter((name) => !name.startsWith('.'));
  for (const name of names.sort(byCodeUnit)) {
    const path = join(agents, name);
    const file = relative(root, path);
    const fault = fileFault(path, name);
    if (!fault) {
      texts.push({ id: name.slice(0, -3), file, text: readFileSync(path, 'utf8') });
      continue;
    }
    const [message, hint] = fault;
    const target = { in: 'file', offset: 0, length: 1 } as const;
    const finding = { rule: 'file', severity: 'error', file, target } as const;
    findings.push({ ...finding, message: `the file ${message}`, hint });
  }
  return { texts, findings };
}

/** Where and when entries are read. */
export type Reading = {
  /** The calendar date of the reading, which rules about freshness go by. */
  readonly today: string;
  /** The folder that names in findings are relative to; the working folder unless given. */
  readonly root?: string;
};

/**
 * Reads every entry of a content folder, in the order of their ids.
 * @param folder the content folder; entries stand in its `agents/`
 * @param reading where and when
 * @throws Error of the file system when the folder cannot be read
 */
export function readContent(folder: string, { today, root = process.cwd() }: Reading): Content {
  const { texts, findings } = collect(join(folder, 'agents'), root);
  const content = readTexts(texts, today);
  return {
    ...content,
    findings: [...findings, ...content.findings],
    files: content.files + findings.length,
  };
}
