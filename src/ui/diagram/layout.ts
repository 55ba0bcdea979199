import { dataFlows } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { placeBoundary } from './boundary.ts';
import { bounds, moved } from './geometry.ts';
import type { Box, Layout, PlacedBoundary, PlacedFlow, Point } from './geometry.ts';
import { boundaryBlock } from './measures.ts';

type Spot = { readonly x?: number; readonly y?: number };
type Placed = Spot & { readonly id: string; readonly width?: number; readonly height?: number };

/** What ELK answers, as far as it is read here. */
export type ElkAnswer = {
  readonly children?: readonly (Placed & { readonly children?: readonly Placed[] })[];
  readonly edges?: readonly {
    readonly id: string;
    readonly sections?: readonly {
      readonly startPoint: Spot;
      readonly bendPoints?: readonly Spot[];
      readonly endPoint: Spot;
    }[];
    readonly labels?: readonly Placed[];
  }[];
};

/** Room between the picture and its edge. */
const AROUND = 6;

const round = (value: number | undefined) => Math.round(value ?? 0);
const pointOf = ({ x, y }: Spot): Point => [round(x), round(y)];

function boxOf(found: Placed): Box {
  const [x, y] = pointOf(found);
  return [x, y, round(found.width), round(found.height)];
}

/** True when a line begins at the edge of a box. */
function touches([x, y]: Point, [left, top, width, height]: Box): boolean {
  return x >= left - 1 && x <= left + width + 1 && y >= top - 1 && y <= top + height + 1;
}

/** The line of a flow, from its sender, with the middle of its label. */
function placeFlow(
  edge: NonNullable<ElkAnswer['edges']>[number] | undefined,
  sender: Box | undefined,
): PlacedFlow | undefined {
  const [section] = edge?.sections ?? [];
  const [label] = edge?.labels ?? [];
  if (!section || !label) return undefined;
  const { startPoint, bendPoints = [], endPoint } = section;
  const points = [startPoint, ...bendPoints, endPoint].map(pointOf);
  const [first] = points;
  const [x, y, width, height] = boxOf(label);
  const backwards = !sender || !first || !touches(first, sender);
  return {
    points: backwards ? points.toReversed() : points,
    badge: [x + Math.round(width / 2), y + Math.round(height / 2)],
  };
}

/**
 * Reads what ELK answers.
 * @param architecture what was laid out
 * @param answer ELK's answer, with coordinates of the root
 * @throws RangeError when something is not in the answer
 */
export function toLayout(architecture: Architecture, answer: ElkAnswer): Layout {
  const nodes = (answer.children ?? []).flatMap((node) => [node, ...(node.children ?? [])]);
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]));
  const edges = new Map((answer.edges ?? []).map((edge) => [edge.id, edge]));
  const box = (id: string): Box => {
    const found = boxes.get(id);
    if (!found) throw new RangeError(`the layout has no ${id}`);
    return found;
  };
  const components = architecture.components.map((_, index) => box(`c${index}`));
  const flows = dataFlows(architecture).map(({ index, from }): PlacedFlow => {
    const placed = placeFlow(
      edges.get(`f${index}`),
      components[architecture.components.indexOf(from)],
    );
    if (!placed) throw new RangeError(`the layout has no f${index}`);
    return placed;
  });
  const zones = architecture.boundaries.map((_, index) => box(`b${index}`));
  const boundaries: PlacedBoundary[] = [];
  architecture.boundaries.forEach(({ id, name }, index) => {
    const before = boundaries.map((placed) => placed.box);
    const inside = components.filter((_, place) => architecture.components[place]?.boundary === id);
    boundaries.push(
      placeBoundary({
        box: zones[index] ?? [0, 0, 0, 0],
        block: boundaryBlock(name),
        inside,
        components,
        others: [...before, ...zones.slice(index + 1)],
        flows,
      }),
    );
  });
  return crop({ width: 0, height: 0, boundaries, components, flows });
}

/** Moves everything to the corner, and measures the whole. */
function crop(layout: Layout): Layout {
  const { boundaries, components, flows } = layout;
  const all = bounds([
    ...boundaries.map(({ box }) => box),
    ...components,
    ...flows.flatMap(({ points, badge }): Box[] => [
      ...points.map(([x, y]): Box => [x, y, 0, 0]),
      [badge[0] - AROUND * 2, badge[1] - AROUND * 2, AROUND * 4, AROUND * 4],
    ]),
  ]) ?? [0, 0, 0, 0];
  const [left, top, width, height] = all;
  const move = moved(AROUND - left, AROUND - top);
  return {
    width: width + 2 * AROUND,
    height: height + 2 * AROUND,
    boundaries: boundaries.map(({ box, title, over }) => ({
      box: move(box),
      title: move(title),
      over,
    })),
    components: components.map(move),
    flows: flows.map(({ points, badge }) => ({ points: points.map(move), badge: move(badge) })),
  };
}
