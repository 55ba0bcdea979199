import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { visible } from '#domain/visible.ts';
import type { EntryText } from '#reader/read-texts.ts';
import { decodeText } from './decode-text.ts';
import { EnvironmentFault } from './environment-fault.ts';
import { fileFault, IN_UTF_16 } from './file-fault.ts';

/** Order by code unit: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * True for a file that is an entry, or stands in the place of one. Others whose names begin with a
 * dot belong to editors and systems; an entry that hides so is looked at, and refused.
 */
export function isLookedAt(name: string): boolean {
  return !name.startsWith('.') || name.endsWith('.md');
}

/** The bytes of an entry. @throws EnvironmentFault when the system does not give them */
function readBytes(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new EnvironmentFault(`${visible(file)} cannot be read (${code ?? message})`);
  }
}

/**
 * The entries of a folder as texts, and what is wrong with files that cannot be one.
 * @param agents the folder of entries, absolute
 * @param root the folder that names in findings are relative to
 * @throws EnvironmentFault when a file cannot be read
 */
export function collectEntries(
  agents: string,
  root: string,
): { texts: EntryText[]; findings: Finding[] } {
  const texts: EntryText[] = [];
  const findings: Finding[] = [];
  const names = readdirSync(agents).filter(isLookedAt);
  for (const name of names.sort(byCodeUnit)) {
    const path = join(agents, name);
    const file = relative(root, path);
    const fault = fileFault(path, name);
    const target = { in: 'file', offset: 0, length: 1 } as const;
    const finding = { rule: 'file', severity: 'error', file, target } as const;
    if (fault) {
      const [message, hint] = fault;
      findings.push({ ...finding, message: `the file ${message}`, hint });
      continue;
    }
    const { text, isWide } = decodeText(readBytes(path, file));
    texts.push({ id: name.slice(0, -3), file, text });
    if (isWide) findings.push({ ...finding, ...IN_UTF_16 });
  }
  return { texts, findings };
}
