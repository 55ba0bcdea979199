// Fetches the records of all packages that entries name from OSV, one file a record.
//
// usage: node .github/scripts/fetch-advisories.mjs <new folder>
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** https://google.github.io/osv.dev/post-v1-query/ */
const OSV = 'https://api.osv.dev';

/** How long one request may take, how large an answer may be, and how many pages one package has. */
const TIMEOUT = 30_000;
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_PAGES = 20;

/** Kinds of packages that OSV knows by their package URL. */
const KNOWN = /^pkg:(?:pypi|npm|cargo|gem|golang|maven|nuget|composer|hex|pub)\//;

/** An id of a record, which becomes the name of a file. */
const ID = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/;

/**
 * The body of an answer as text.
 * @param {Response} response
 * @throws {Error} when it is no success, or too large
 */
async function textOf(response) {
  if (!response.ok || response.body === null) throw new Error(`OSV answered ${response.status}`);
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`an answer of OSV has more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * All records of one package. No address in a record is followed.
 * @param {string} purl a package URL without a version
 * @param {string} url the address of the API
 * @returns {Promise<{ id: string }[]>}
 */
export async function recordsOf(purl, url = OSV) {
  const records = [];
  let token;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const response = await fetch(`${url}/v1/query`, {
      method: 'POST',
      body: JSON.stringify({ package: { purl }, ...(token && { page_token: token }) }),
      headers: { 'content-type': 'application/json', 'user-agent': 'agent-threat-catalog' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { vulns = [], next_page_token: next } = JSON.parse(await textOf(response));
    records.push(...vulns);
    if (typeof next !== 'string' || next === '') return records;
    token = next;
  }
  throw new Error(`${purl}: more than ${MAX_PAGES} pages`);
}

/**
 * Writes the records of packages into a folder that is not there yet.
 * @param {readonly string[]} packages package URLs
 * @param {string} folder
 * @param {string} [url] the address of the API
 * @returns {Promise<number>} how many
 * @throws {Error} when a record has no id that can be the name of a file
 */
export async function fetchRecords(packages, folder, url = OSV) {
  mkdirSync(folder);
  const ids = new Set();
  for (const purl of packages.filter((each) => KNOWN.test(each)))
    for (const record of await recordsOf(purl, url)) {
      const id = String(record?.id);
      if (!ID.test(id)) throw new Error('a record has an id that is none');
      ids.add(id);
      writeFileSync(join(folder, `${id}.json`), JSON.stringify(record));
    }
  return ids.size;
}

if (process.argv[1] === import.meta.filename) {
  const [, , folder = ''] = process.argv;
  if (folder === '') throw new Error('usage: fetch-advisories.mjs <new folder>');
  const args = [MAIN, 'list', '--json'];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error('the entries have errors: run npm run catalog -- validate');
  /** @type {{ entries: { packages: string[] }[] }} */
  const { entries } = JSON.parse(stdout);
  const packages = entries.flatMap((entry) => entry.packages);
  process.stdout.write(`${await fetchRecords(packages, folder)} records\n`);
}
