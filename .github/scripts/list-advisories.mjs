// Compares fetched records with the entries, and hands what differs to the next job, as Markdown.
//
// usage: node .github/scripts/list-advisories.mjs <folder of records>
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

const HEAD =
  'OSV has records that say otherwise than the entries. To write them down, fetch them and run the command; then read each, and write its title in your own words.';
const TAIL =
  '`node .github/scripts/fetch-advisories.mjs records && npm run catalog -- advisories records --write`';

if (process.argv[1] === import.meta.filename) {
  const [, , folder = ''] = process.argv;
  const args = [MAIN, 'advisories', folder, '--format', 'md'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  // It speaks there only where the entries or the folder could not be read.
  if (stderr !== '') throw new Error('the records could not be compared');
  const table = stdout.trim();
  const report = table === '' ? '' : [HEAD, table, TAIL].join('\n\n');
  const mark = randomUUID();
  const { GITHUB_OUTPUT = '' } = process.env;
  appendFileSync(GITHUB_OUTPUT, `report<<${mark}\n${report}\n${mark}\n`);
}
