import { bounds, grown, overlap, segments } from './geometry.ts';
import type { Box, PlacedBoundary, PlacedFlow, Point } from './geometry.ts';
import { BADGE, MARGIN } from './measures.ts';
import type { Block } from './measures.ts';

/** What a boundary is placed by. */
type Scene = {
  /** Where the layout put it. */
  readonly box: Box;
  /** Its name. */
  readonly block: Block;
  /** The components inside of it. */
  readonly inside: readonly Box[];
  /** All that its name must not lie on. */
  readonly components: readonly Box[];
  /** The boxes of the other boundaries. */
  readonly others: readonly Box[];
  readonly flows: readonly PlacedFlow[];
};

/** Room between the edge of a boundary and its name. */
const EDGE = 8;

/** Room between a name and a line beside it. */
const CLEAR = 6;

const badgeBox = ([x, y]: Point): Box => [x - BADGE / 2, y - BADGE / 2, BADGE, BADGE];

/** What stands in a boundary: components, and the corners and numbers of lines. */
function content({ box, inside, flows }: Scene): Box | undefined {
  const within = ([x, y]: Point) =>
    x > box[0] && x < box[0] + box[2] && y > box[1] && y < box[1] + box[3];
  const corners = flows.flatMap(({ points }) => points.slice(1, -1).filter(within));
  const badges = flows.flatMap(({ badge }) => (within(badge) ? [badgeBox(badge)] : []));
  return bounds([...inside, ...badges, ...corners.map((at): Box => grown([...at, 0, 0], 2))]);
}

/** The leftmost place for a name in the strip that begins at a height; undefined: there is none. */
function gapAt(y: number, box: Box, { block, components, flows }: Scene): Box | undefined {
  const left = box[0] + MARGIN;
  const strip: Box = [box[0], y, box[2], block.height];
  const taken = [
    ...components,
    ...flows.flatMap(({ points, badge }) => [badgeBox(badge), ...segments(points)]),
  ]
    .map((each) => grown(each, CLEAR))
    .filter((each) => overlap(each, strip));
  const starts = [left, ...taken.map(([x, , width]) => x + width)].sort((a, b) => a - b);
  const x = starts.find((start) => {
    const name: Box = [start, y, block.width, block.height];
    const fits = start >= left && start + block.width <= box[0] + box[2] - EDGE;
    return fits && !taken.some((each) => overlap(each, name));
  });
  return x === undefined ? undefined : [x, y, block.width, block.height];
}

/** A wider boundary with its name beside all lines, where there is room for it on one side. */
function widened(box: Box, scene: Scene): { box: Box; title: Box } | undefined {
  const { block, components, others, flows } = scene;
  const more = block.width + MARGIN;
  const [x, y, width, height] = box;
  const lines = flows.flatMap(({ points, badge }) => [badgeBox(badge), ...segments(points)]);
  const obstacles = [...components, ...others, ...lines].map((each) => grown(each, CLEAR + EDGE));
  const sides: readonly (readonly [added: Box, start: number])[] = [
    [[x + width, y, more, height], x],
    [[x - more, y, more, height], x - more],
  ];
  const free = sides.find(([added]) => !obstacles.some((each) => overlap(each, added)));
  if (!free) return undefined;
  const wide: Box = [free[1], y, width + more, height];
  const title = gapAt(y + EDGE, wide, scene);
  return title && { box: wide, title };
}

/**
 * Draws a boundary as close around its content as it can be, and finds a place for its name that
 * no line crosses: along the upper edge, or the lower one, or on one side.
 * @param scene the boundary and all that is drawn around it
 */
export function placeBoundary(scene: Scene): PlacedBoundary {
  const { box, block } = scene;
  const inner = content(scene);
  const left = inner ? Math.max(box[0], inner[0] - MARGIN) : box[0];
  const right = Math.min(
    box[0] + box[2],
    Math.max(inner ? inner[0] + inner[2] + MARGIN : 0, left + block.width + 2 * MARGIN),
  );
  const narrow: Box = [left, box[1], right - left, box[3]];
  const upperY = box[1] + EDGE;
  const upper = gapAt(upperY, narrow, scene);
  const lower = upper ? undefined : gapAt(box[1] + box[3] - EDGE - block.height, narrow, scene);
  const wide = upper || lower ? undefined : widened(narrow, scene);
  const title = upper ?? lower ?? wide?.title ?? [left + MARGIN, upperY, block.width, block.height];
  const over = !upper && !lower && !wide;
  const [x, , width] = wide?.box ?? narrow;
  if (!inner) return { box: [x, box[1], width, box[3]], title, over };
  const top = lower ? Math.max(box[1], inner[1] - MARGIN) : box[1];
  const bottom = lower ? box[1] + box[3] : Math.min(box[1] + box[3], inner[1] + inner[3] + MARGIN);
  return { box: [x, top, width, bottom - top], title, over };
}
