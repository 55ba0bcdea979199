import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What pages are made with, below the root: a change of any of it makes everything anew. */
const MADE_WITH = [
  'src',
  'public',
  'content/pages',
  'content/layers',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Parts of the sources that no page and no reading is made with. */
const ASIDE = ['src/cli', 'src/site-lint'];

/** The files below a place, or the file itself, in the order of code units. */
function filesAt(root: string, place: string): string[] {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [place];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !ASIDE.some((folder) => file.startsWith(`${folder}/`)))
    .sort();
}

/**
 * A digest of all that makes pages out of entries: sources, prose, settings and the Node that runs
 * them. What was kept under another digest is not used again.
 * @param root of the project
 */
export function codeDigest(root = ROOT): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of MADE_WITH.flatMap((place) => filesAt(root, place))) {
    const bytes = readFileSync(join(root, file));
    digest.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex').slice(0, 32);
}
