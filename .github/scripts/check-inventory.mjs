// Judges an inventory in the repository of whoever uses the action: prints the verdicts, puts them
// into the summary of the run, and writes SARIF where that is asked for.
//
// usage: node .github/scripts/check-inventory.mjs, with INVENTORY, and POLICY, CATALOG and SARIF or
// nothing in them
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** Most that one form of the verdicts may have, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The verdicts in one form.
 * @param {NodeJS.ProcessEnv} env
 * @param {'text' | 'md' | 'sarif'} form
 */
function check({ INVENTORY = '', POLICY = '', CATALOG = '', ...env }, form) {
  const args = [
    ...[MAIN, 'check', '--format', form],
    ...(POLICY === '' ? [] : [`--policy=${POLICY}`]),
    ...(CATALOG === '' ? [] : [`--catalog=${CATALOG}`]),
    // A name that begins with a dash is a name.
    ...['--', INVENTORY],
  ];
  return spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: MAX_BYTES });
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
