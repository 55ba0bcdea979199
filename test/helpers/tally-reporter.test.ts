import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnvironment, root } from './build-site.ts';

const GOOD = "test('a', () => {}); test('b', () => {});";

/** Runs files with the real runner and this reporter, and gives the last line and the exit code. */
async function tally(files: Record<string, string>, setup?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'catalog-tally-'));
  const config = {
    root: folder,
    globals: true,
    reporters: ['default', join(root, 'test/helpers/tally-reporter.ts')],
    ...(setup === undefined ? {} : { globalSetup: './setup.mjs' }),
  };
  await writeFile(
    join(folder, 'vitest.config.mjs'),
    `export default { test: ${JSON.stringify(config)} }`,
  );
  if (setup !== undefined) await writeFile(join(folder, 'setup.mjs'), setup);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder];
  const child = spawn(process.execPath, args, { cwd: folder, env: cleanEnvironment({}) });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // Errors go another way, whose order beside this one nobody can promise.
  child.stderr.resume();
  const code = await new Promise((resolve) => child.on('close', resolve));
  await rm(folder, { recursive: true });
  return { last: output.trim().split('\n').at(-1), code };
}

test.for([
  { what: 'tests that pass', files: { 'a.test.js': GOOD }, last: '2 passed, 0 failed' },
  {
    what: 'a test that fails, a file that does not load, and a suite whose set-up throws',
    files: {
      'a.test.js': `${GOOD} test('c', () => { throw new Error('c'); });`,
      'b.test.js': "import './none.js';",
      'c.test.js': `beforeAll(() => { throw new Error('x'); }); ${GOOD}`,
    },
    last: '2 passed, 3 failed',
  },
  {
    what: 'a set-up of the whole run that throws',
    files: { 'a.test.js': GOOD },
    setup: "export default () => { throw new Error('no site'); };",
    last: '0 passed, 1 failed',
  },
  { what: 'no test at all', files: {}, last: '0 passed, 1 failed' },
])('a run with $what ends with “$last”', { timeout: 60_000 }, async ({ files, setup, last }) => {
  const run = await tally(files, setup);
  expect(run.last).toBe(last);
  expect(run.code === 0).toBe(last.endsWith(' 0 failed'));
});
