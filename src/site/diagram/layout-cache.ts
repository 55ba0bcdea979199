import { join } from 'node:path';
import { dataFlows } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { oncePer } from '#domain/remember.ts';
import { visible } from '#domain/visible.ts';
import { toGraph } from '#ui/diagram/graph.ts';
import type { Layout } from '#ui/diagram/geometry.ts';
import { canBeDrawn } from '#ui/diagram/section.ts';
import { digestOf, layoutCache } from './cache-folder.ts';
import { layOut } from './elk-layout.ts';

/** To be raised whenever the same graph is to be laid out otherwise: another engine, another choice. */
const VERSION = 'elkjs 0.12.1, 2';

/** The build runs in the project's root; its chunks do not know where they came from. */
const cache = layoutCache(join(process.cwd(), '.cache', 'diagrams'));

/** The layouts of this build: entries with the same architecture share one. */
const known = new Map<string, Promise<Layout | undefined>>();

async function find(
  key: string,
  architecture: Architecture,
  file: string,
): Promise<Layout | undefined> {
  const { boundaries, components } = architecture;
  const flows = dataFlows(architecture).length;
  const counts = { boundaries: boundaries.length, components: components.length, flows };
  const kept = cache.read(key, counts);
  if (kept) return kept;
  try {
    const layout = await layOut(architecture);
    cache.write(key, layout);
    return layout;
  } catch (error) {
    // The page says that there is no drawing; its tables hold everything. So the build goes on.
    // eslint-disable-next-line no-console -- the build log is where its maintainer looks
    console.warn(visible(`${file}: its data flows could not be drawn: ${String(error)}`));
    return undefined;
  }
}

/**
 * Where everything stands in the drawing of an architecture: looked for once for all that shows it.
 * @param entry whose data flows are to be drawn
 * @returns undefined for one that is too large, or that the engine cannot lay out
 */
export const layoutOf = oncePer(async ({ data, file }: Entry): Promise<Layout | undefined> => {
  const { architecture } = data;
  if (!architecture || !canBeDrawn(architecture)) return undefined;
  // The names stand in no graph, but boundaries are placed by their sizes, which do.
  const key = digestOf(VERSION + JSON.stringify([toGraph(architecture, 'RIGHT'), architecture]));
  const found = known.get(key) ?? find(key, architecture, file);
  known.set(key, found);
  return found;
});
