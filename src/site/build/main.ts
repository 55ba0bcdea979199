import { hash } from 'node:crypto';
import { keepCompiled } from '#io/compile-cache.ts';

keepCompiled();
const { contentFolder } = await import('#io/content-folder.ts');
const { buildOptions } = await import('../build-options.ts');
const { checkOutFolder } = await import('../check-out-folder.ts');
const { buildSite } = await import('./build-site.ts');
const { ROOT, codeDigest } = await import('#io/code-digest.ts');
const { placesOf } = await import('./places.ts');
const { ProcessEnded, runProcess } = await import('./run-process.ts');

/** Builds the site, its search index, and looks through both. @returns false where it must not be published */
async function build(): Promise<boolean> {
  const { outDir, ...options } = buildOptions();
  checkOutFolder(outDir, ROOT, contentFolder());
  const code = codeDigest();
  const places = placesOf(ROOT, outDir, code, contentFolder());
  const made = hash('sha256', code + JSON.stringify(options)).slice(0, 32);
  const tally = await buildSite(places, made, contentFolder());
  if (!tally) return false;
  console.log(`✓ printed ${tally.printed} agents, kept ${tally.kept}`);
  await runProcess(new URL('../index-pages.ts', import.meta.url), places.out.aside);
  await runProcess(new URL('../../site-lint/main.ts', import.meta.url), undefined);
  return true;
}

try {
  if (!(await build())) process.exitCode = 1;
} catch (error) {
  // Of what a process of the build said itself, nothing is left to tell.
  if (!(error instanceof ProcessEnded)) console.error(error);
  process.exitCode = 1;
}
