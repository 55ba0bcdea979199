import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { catalogHistory, entryEdits, filesInDevelopment } from './src/site/integration.ts';
import { bundleWriter } from './src/site/build/bundle-writer.ts';
import { contentFolder } from '#io/content-folder.ts';
import { buildOptions } from './src/site/build-options.ts';
import { checkOutFolder } from './src/site/check-out-folder.ts';
import { defineConfig, passthroughImageService } from 'astro/config';

const { site, base, outDir } = buildOptions();
checkOutFolder(outDir, import.meta.dirname, contentFolder());

const kept = join(import.meta.dirname, '.cache/').replaceAll('\\', '/');

/** True for what builds keep: thousands of files that nobody edits, but for entries of a measurement. */
const isKept = (path) =>
  path.startsWith(kept) && !path.startsWith(contentFolder().replaceAll('\\', '/'));

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  integrations: [catalogHistory(), entryEdits(), filesInDevelopment(), bundleWriter(), mdx()],
  // No highlighting: its inline styles would break the content security policy.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  image: { service: passthroughImageService() },
  // White space between words and tags is kept, as HTML means it.
  compressHTML: true,
  // Nothing is inlined, so that one constant policy holds for every page.
  build: { inlineStylesheets: 'never' },
  vite: {
    server: { watch: { ignored: [isKept] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX with a directive of its own, and its bundler warns of it, page by page.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
});
