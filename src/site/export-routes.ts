import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportFiles } from '#exports/registry.ts';
import { today } from '#io/today.ts';
import { buildOptions } from './build-options.ts';
import { getBuildState } from './build-state.ts';
import { siteCatalog } from './catalog.ts';
import { ogImage } from './og-images.ts';

/** How a file comes about, and what it is. */
type FileProps = {
  readonly type: string;
  readonly write: () => string | Uint8Array<ArrayBuffer>;
};

/** Routes of all files that the site holds for programs, the pictures of link previews among them. */
export async function exportPaths(): Promise<{ params: { file: string }; props: FileProps }[]> {
  const catalog = await siteCatalog();
  const { folder = '', moved = [] } = getBuildState() ?? {};
  const files = exportFiles({
    catalog,
    moved,
    today: today(),
    sourceOf: ({ file }) => readFileSync(join(folder, 'agents', basename(file)), 'utf8'),
  });
  const images = buildOptions().ogImages
    ? catalog.agents.map((agent) => ({
        params: { file: `og/${agent.id}.png` },
        props: { type: 'image/png', write: () => ogImage(agent) },
      }))
    : [];
  return [
    ...files.map(({ path, type, write }) => ({ params: { file: path }, props: { type, write } })),
    ...images,
  ];
}
