import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Times the build of a large catalog: copies of one entry under other names, without the index.
 * `npm run bench -- --entries 1000 --of dify --runs 3`
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    of: { type: 'string', default: 'dify' },
    runs: { type: 'string', default: '3' },
  },
});
// In the checkout: Astro moves files into the output, which only works within one file system.
mkdirSync('.cache', { recursive: true });
const folder = resolve(mkdtempSync(join('.cache', 'bench-')));
const agents = join(folder, 'agents');
mkdirSync(agents);
const entry = readFileSync(`content/agents/${values.of}.md`, 'utf8');
for (let number = 0; number < Number(values.entries); number += 1) {
  // Names and aliases must be unique across a catalog, so each copy gets its number.
  const copy = entry
    .replace(/^name: (.*)$/m, `name: $1 ${number}`)
    .replace(/^aliases:\n(?:[ -].*\n)+/m, (block) =>
      block.replaceAll(/(name: )([^,\n]*[^,\s])/g, `$1$2 ${number}`),
    );
  writeFileSync(join(agents, `copy-${number}.md`), copy);
}
const seconds = Array.from({ length: Number(values.runs) }, () => {
  const start = performance.now();
  const build = spawnSync('npx', ['astro', 'build', '--silent'], {
    env: { ...process.env, CATALOG_CONTENT: folder, SITE_OUT: join(folder, 'dist') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (build.status !== 0) throw new Error(`the build ended with ${build.status}`);
  return (performance.now() - start) / 1000;
}).sort((a, b) => a - b);
rmSync(folder, { recursive: true });
console.log(
  `${values.entries} copies of ${values.of} (${entry.length} bytes): ${seconds.map((s) => s.toFixed(1)).join(' · ')} s`,
);
