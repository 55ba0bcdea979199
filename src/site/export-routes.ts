import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createAddresses } from '#exports/addresses.ts';
import { exportFiles } from '#exports/registry.ts';
import { today } from '#io/today.ts';
import { buildOptions } from './build-options.ts';
import { getBuildState } from './build-state.ts';
import { siteCatalog } from './catalog.ts';
import { layoutOf } from './diagram/layout-cache.ts';
import { siteHistory } from './history.ts';
import { ogImage, siteImage } from './og-images.ts';

/** What a file holds. */
type Written = string | Uint8Array<ArrayBuffer>;

/** How a file comes about, and what it is. */
type FileProps = {
  readonly type: string;
  readonly write: () => Written | Promise<Written>;
};

/** Routes of all files that the site holds for programs, the pictures of link previews among them. */
export async function exportPaths(): Promise<{ params: { file: string }; props: FileProps }[]> {
  const catalog = await siteCatalog();
  const { folder = '', moved = [] } = getBuildState() ?? {};
  const { known, changes, cutOn } = await siteHistory();
  const { site, base, ogImages, directoryRows } = buildOptions();
  const files = exportFiles({
    catalog,
    moved,
    today: today(),
    sourceOf: ({ file }) => readFileSync(join(folder, 'agents', basename(file)), 'utf8'),
    addresses: createAddresses(site, base),
    directoryRows,
    changes: known ? changes : undefined,
    cutOn,
    layoutOf,
  });
  const images = ogImages
    ? [
        { path: 'og/_site.png', write: () => siteImage(catalog) },
        ...catalog.agents.map((agent) => ({
          path: `og/${agent.id}.png`,
          write: () => ogImage(agent),
        })),
      ].map((image) => ({ ...image, type: 'image/png' }))
    : [];
  return [...files, ...images].map(({ path, type, write }) => ({
    params: { file: path },
    props: { type, write },
  }));
}
