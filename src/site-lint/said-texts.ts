import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GitFault, runGit } from '#io/git/run.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';

/** A text that people wrote, and where it stands. */
export type SaidText = { readonly file: string; readonly text: string };

/** Files whose text may be printed. */
const PRINTED = /\.(?:md|mdx|yml|json|ts|tsx|astro)$/;

/** The texts of the files below a folder, by their names from where the command runs. */
function textsIn(folder: string): SaidText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PRINTED.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => ({ file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') }));
}

/** Messages and authors of commits; nothing where git tells none. */
function commits(folder: string): SaidText[] {
  try {
    const { code, out } = runGit(folder, ['log', '--format=%s%n%b%n%an', 'HEAD']);
    return code === 0 ? [{ file: 'the log of git', text: out.toString('utf8') }] : [];
  } catch (error) {
    if (error instanceof GitFault) return [];
    throw error;
  }
}

/** Every text in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * All that people wrote and pages print, to be asked only when something looks like a leak: entries
 * and prose, the subjects and authors of commits, the site's own words. An honest text may speak of
 * `file:///etc/passwd` or of `/root/.ssh`.
 * @param content the content folder, absolute
 */
export function saidTexts(content: string): SaidText[] {
  const own = join(import.meta.dirname, '..');
  return [...textsIn(content), ...commits(content), ...textsIn(own)];
}

/**
 * What the entries say, as values: a file may write them with escapes that no page repeats.
 * @param content the content folder, absolute
 */
export function saidValues(content: string): SaidText[] {
  return readContent(content, { today: today() }).entries.map(({ file, data, body }) => ({
    file,
    text: stringsIn({ data, body }).join('\n'),
  }));
}
