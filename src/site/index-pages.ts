import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildOptions } from './build-options.ts';

// Builds the search index of the site, in the folder that the site was built into. What is
// indexed stands in `pagefind.yml`.
const runner = import.meta.resolve('pagefind').replace(/index\.js$/, 'runner/bin.cjs');
const { status, error } = spawnSync(
  process.execPath,
  [fileURLToPath(runner), '--site', buildOptions().outDir],
  { stdio: 'inherit' },
);
if (error) throw error;
process.exitCode = status ?? 1;
