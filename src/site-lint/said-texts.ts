import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of the content folder that may be printed. */
const PRINTED = /\.(?:md|yml)$/;

/** Most bytes of commit subjects and names that are looked at. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * All that people wrote and pages print: entries, retired ids, and the subjects and authors of
 * commits. An honest text may speak of `file:///etc/passwd` or of `/root/.ssh`.
 * @param content the content folder, absolute
 */
export function saidTexts(content: string): string {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PRINTED.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const log = spawnSync('git', ['log', '--format=%s%n%an', '--', '.'], {
    cwd: content,
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
  });
  return [...files, log.status === 0 ? log.stdout : ''].join('\n');
}
