import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { isUnlisted } from '#site/build-state.ts';
import { isOldAddress } from './src/site/old-address.ts';
import { agentPages } from './src/site/agent-pages/integration.ts';
import { defineConfig, passthroughImageService } from 'astro/config';

// The site is built without a word to anybody, whatever the settings of the machine.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// Where the site will live. An organisation sets its own; the default serves the build as it is.
const site = process.env.SITE_URL ?? 'https://agent-threat-catalog.example';
const base = process.env.SITE_BASE || '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  integrations: [
    agentPages(),
    mdx(),
    sitemap({ filter: (address) => !isOldAddress(address) && !isUnlisted(address) }),
  ],
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
