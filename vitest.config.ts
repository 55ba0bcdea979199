import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/helpers/longest-first.ts';
import { temporaryFolder } from './test/helpers/temporary-folder.ts';

/** Tests that build, browse or start processes: all that is no plain function. */
const site = ['site', 'browser', 'helpers'].map((folder) => `test/${folder}/**/*.test.ts`);

/**
 * Tests that start processes, carry commands out on files, write every export or try thousands of
 * inputs: plain, but nothing to wait for at each change.
 */
const slow = [
  ...['cli', 'editor', 'exports', 'fuzz', 'github', 'hostile'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  'test/**/*.slow.test.{ts,tsx}',
];

// Hundreds of tests start processes of Node: each finds what the one before has compiled.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.cache/compiled', import.meta.url));

// Workers, builds and browsers go by it.
process.env['TMPDIR'] ??= temporaryFolder();

export default defineConfig({
  test: {
    reporters: ['default', './test/helpers/tally-reporter.ts'],
    // Every core: half of the tests wait for a browser.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      // Plain functions: nothing is set up, so `vitest --project unit` answers at once.
      // They share nothing that they change, so the modules are loaded once for all files.
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...site, ...slow],
          pool: 'threads',
          isolate: false,
          // A limit for what hangs: a machine that is busy with a build takes its time.
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'slow', include: slow, pool: 'threads', isolate: false, testTimeout: 60_000 },
      },
      // The built site and a real browser. Everything is built once, before the first file, and a
      // worker keeps its browser, its windows and the pages that it has taken apart.
      {
        test: {
          name: 'site',
          include: site,
          pool: 'threads',
          isolate: false,
          globalSetup: './test/helpers/site-setup.ts',
          environment: './test/helpers/browser-environment.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // How long a test looks for what a page may still be at; most have it at the first look.
          expect: { poll: { timeout: 10_000, interval: 15 } },
        },
      },
    ],
  },
});
