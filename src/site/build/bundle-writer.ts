import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { bundlingTo } from '#site/build-state.ts';
import { bundleParts } from './bundle-parts.ts';

/** The style sheets of pages, by route, as Astro fills them in while it bundles. */
type Pages = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** Puts what Astro made of the code aside, before Astro would print pages and throw it away. */
function keepBundle(folder: string, pages: Pages): void {
  renameSync(join(folder, bundleParts.client, '.prerender'), join(folder, bundleParts.server));
  const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }]);
  writeFileSync(join(folder, bundleParts.styles), JSON.stringify(styles));
}

/**
 * Makes Astro bundle the code, and print nothing: pages are printed from the bundle, by as many
 * processes as there are cores, and again after an edit of an entry without bundling anew.
 */
export function bundleWriter(): AstroIntegration {
  let pages: Pages = new Map();
  return {
    name: 'agent-threat-catalog:bundle',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && bundlingTo() === undefined)
          throw new Error('`astro build` makes the bundle only. Build the site: npm run build');
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          name: 'agent-threat-catalog',
          setup: () => Promise.resolve(keepBundle(bundlingTo() ?? '', pages)),
          getStaticPaths: () => Promise.resolve([]),
          render: async (request, options) => astro.render(request, options),
        }));
      },
    },
  };
}
