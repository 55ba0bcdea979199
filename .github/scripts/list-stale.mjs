// Lists the entries that are due for a review within a month, as Markdown, for the next job.
//
// usage: node .github/scripts/list-stale.mjs
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** More rows than this are counted, so that the issue stays one that can be read. */
const MAX_ROWS = 200;

/**
 * @typedef {{ id: string, reviewBy: string, oldestSource: { id: string, accessed: string } | null }} Due
 */

/**
 * The list as Markdown. Ids and dates follow their grammar, so nothing in them acts.
 * @param {readonly Due[]} entries what `stale --format json` lists, the longest due first
 * @returns {string} empty where nothing is due
 */
export function staleMarkdown(entries) {
  if (entries.length === 0) return '';
  const rows = entries.slice(0, MAX_ROWS).map(({ id, reviewBy, oldestSource: oldest }) => {
    const read = oldest ? `\`${oldest.id}\`, read ${oldest.accessed}` : 'none';
    return `| \`${id}\` | ${reviewBy} | ${read} |`;
  });
  const left = entries.length - rows.length;
  return [
    'Read the sources again, look for newer ones, fix what has changed, and set `assessed` anew. One entry a pull request.',
    ['| Entry | Due | Oldest source |', '|---|---|---|', ...rows].join('\n'),
    ...(left > 0 ? [`Not listed: ${left}.`] : []),
    'The whole list, with scores: `npm run catalog -- stale --within 30d`.',
  ].join('\n\n');
}

if (process.argv[1] === import.meta.filename) {
  const args = [MAIN, 'stale', '--within', '30d', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  // It speaks there only where an entry could not be read, and that one might be due.
  if (stderr !== '') throw new Error('the entries have errors: run npm run catalog -- validate');
  const { entries } = JSON.parse(stdout);
  const mark = randomUUID();
  const { GITHUB_OUTPUT = '' } = process.env;
  appendFileSync(GITHUB_OUTPUT, `report<<${mark}\n${staleMarkdown(entries)}\n${mark}\n`);
}
