import type { ELK as Elk } from 'elkjs/lib/elk-api.js';
import type { Architecture } from '#domain/entry/architecture.ts';
import { directions, toGraph } from '#ui/diagram/graph.ts';
import { toLayout } from '#ui/diagram/layout.ts';
import type { Layout } from '#ui/diagram/geometry.ts';

let elk: Promise<Elk> | undefined;

/** Loads the layout engine when the first drawing needs it: a build with a full cache never does. */
async function loadElk(): Promise<Elk> {
  const { default: Engine } = await import('elkjs/lib/elk.bundled.js');
  return new Engine();
}

/** The column that a drawing should fill, in pixels, and how high it may become. */
const COLUMN = { width: 912, height: 1100 };

/** How many times a layout is larger than what one sees at once. */
const excess = ({ width, height }: Layout) =>
  Math.max(width / COLUMN.width, height / COLUMN.height);

/**
 * Lays an architecture out to the right and, where that is larger than a page, downwards as well:
 * then the one that is closer to a page is taken.
 * @param architecture small enough to be drawn
 * @returns the layout; rejects when the engine cannot make one
 */
export async function layOut(architecture: Architecture): Promise<Layout> {
  const engine = await (elk ??= loadElk());
  const layouts: Layout[] = [];
  for (const direction of directions) {
    const answer = await engine.layout(toGraph(architecture, direction) as never);
    const layout = toLayout(architecture, answer);
    if (excess(layout) <= 1) return layout;
    layouts.push(layout);
  }
  return layouts.reduce((best, each) => (excess(each) < excess(best) ? each : best));
}
