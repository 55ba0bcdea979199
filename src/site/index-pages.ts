import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Builds the search index of the site, in the folder that the site was built into. What is
// indexed stands in `pagefind.yml`.
const runner = import.meta.resolve('pagefind').replace(/index\.js$/, 'runner/bin.cjs');
const { status, error } = spawnSync(
  process.execPath,
  [fileURLToPath(runner), '--site', process.env.SITE_OUT ?? 'dist'],
  { stdio: 'inherit' },
);
if (error) throw error;
process.exitCode = status ?? 1;
