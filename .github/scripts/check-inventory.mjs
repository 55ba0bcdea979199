// Judges an inventory in the repository of whoever uses the action: prints the verdicts, puts them
// into the summary of the run, and writes SARIF where that is asked for.
//
// usage: node .github/scripts/check-inventory.mjs, with INVENTORY, and POLICY, CONTENT, CATALOG and
// SARIF or nothing in them
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = resolve(ROOT, 'src/cli/main.ts');

/** Most that one form of the verdicts may have, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What the names of settings begin with. */
const SETTING = /^(?:SITE|CATALOG|CATALOGUE)_/i;

/**
 * The variables that the check may see. A workflow has some for a site of its own, which mean nothing
 * here: what is read stands in the inputs. The domains of a private network have none.
 * @param {NodeJS.ProcessEnv} variables
 */
const withoutSettings = (variables) =>
  Object.fromEntries(
    Object.entries(variables).filter(([name]) => name === 'CATALOG_DOMAINS' || !SETTING.test(name)),
  );

/**
 * What is typed as a list, one a line.
 * @param {string} text
 */
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The catalogs that judge: folders of the repository beside the downloaded ones, or beside the
 * entries that come with the action.
 * @param {string} content
 * @param {string} catalog
 */
function catalogsOf(content, catalog) {
  const [folders, files] = [linesOf(content), linesOf(catalog)];
  const isOwn = folders.length > 0 && files.length === 0;
  const own = isOwn ? [relative(process.cwd(), resolve(ROOT, 'content'))] : [];
  return [
    ...[...folders, ...own].map((folder) => `--content=${folder}`),
    ...files.map((file) => `--catalog=${file}`),
  ];
}

/**
 * The verdicts in one form.
 * @param {NodeJS.ProcessEnv} env
 * @param {'text' | 'md' | 'sarif'} form
 */
function check({ INVENTORY = '', POLICY = '', CONTENT = '', CATALOG = '', ...env }, form) {
  const args = [
    ...[MAIN, 'check', '--format', form],
    ...(POLICY === '' ? [] : [`--policy=${POLICY}`]),
    ...catalogsOf(CONTENT, CATALOG),
    // A name that begins with a dash is a name.
    ...['--', INVENTORY],
  ];
  return spawnSync(process.execPath, args, {
    env: withoutSettings(env),
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
  });
}

const { SARIF = '', GITHUB_STEP_SUMMARY = '' } = process.env;
const { status, stdout, stderr } = check(process.env, 'text');
// A line of an inventory must not become a command to the runner.
const mark = randomUUID();
process.stdout.write(`::stop-commands::${mark}\n${stdout}${stderr}\n::${mark}::\n`);
process.exitCode = status ?? 2;
if (stdout !== '') {
  if (GITHUB_STEP_SUMMARY !== '')
    appendFileSync(GITHUB_STEP_SUMMARY, check(process.env, 'md').stdout);
  if (SARIF !== '') writeFileSync(SARIF, check(process.env, 'sarif').stdout, { flag: 'wx' });
}
