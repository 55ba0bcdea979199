import { dataFlows } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { BADGE, MARGIN, PAD, PORT, boundaryBlock, componentBlock, titleStrip } from './measures.ts';
import { readingOrder } from './reading-order.ts';

/** Where the reading begins and where it goes: to the right, or down. */
export const directions = ['RIGHT', 'DOWN'] as const;
export type Direction = (typeof directions)[number];

type Options = Readonly<Record<string, string>>;
type Sized = { readonly id: string; readonly width: number; readonly height: number };

/** A box that is to be placed: a component, or a boundary around some. */
type GraphNode = Sized & {
  readonly children?: readonly GraphNode[];
  readonly layoutOptions?: Options;
};

/** The graph of an architecture in the JSON that ELK takes. */
export type Graph = {
  readonly id: string;
  readonly layoutOptions: Options;
  readonly children: readonly GraphNode[];
  readonly edges: readonly {
    readonly id: string;
    readonly sources: readonly string[];
    readonly targets: readonly string[];
    readonly labels: readonly (Sized & {
      readonly text: string;
      readonly layoutOptions: Options;
    })[];
  }[];
};

const options: Options = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '11',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '2',
};

/** A number in the middle of its line. The line itself makes room for it. */
const badge: Options = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/** Components up to this width are all drawn as wide as the widest of them, so that edges line up. */
const USUAL = 140;

/** How many flows leave, and how many meet, each component when all run along the reading order. */
function ends(edges: Graph['edges']): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { sources, targets } of edges)
    for (const key of [`${sources[0]} out`, `${targets[0]} in`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return (id) => Math.max(counts.get(`${id} out`) ?? 0, counts.get(`${id} in`) ?? 0);
}

/** The flows, each along the order of reading. */
function toEdges(architecture: Architecture): Graph['edges'] {
  const places = new Map(architecture.components.map(({ id }, index) => [id, `c${index}`]));
  const order = readingOrder(architecture);
  return dataFlows(architecture).map(({ index, from, to }) => {
    const along = (order.get(from.id) ?? 0) <= (order.get(to.id) ?? 0) ? [from, to] : [to, from];
    const [source, target] = along.map(({ id }) => places.get(id) ?? '');
    return {
      id: `f${index}`,
      sources: [source ?? ''],
      targets: [target ?? ''],
      // ELK gives no place to a label without a text.
      labels: [{ id: `l${index}`, text: '0', width: BADGE, height: BADGE, layoutOptions: badge }],
    };
  });
}

/** The size of a boundary around its name, and the room that it keeps for it. */
function boundaryBox(name: string, direction: Direction) {
  const block = boundaryBlock(name);
  const strip = titleStrip(block);
  const [width, height] = [block.width + 2 * MARGIN, 2 * strip];
  // Lines that run down may cross the upper strip: then the name stands in the lower one.
  const bottom = direction === 'DOWN' ? strip : MARGIN;
  const layoutOptions = {
    'elk.padding': `[top=${strip},left=${MARGIN},bottom=${bottom},right=${MARGIN}]`,
    'elk.nodeSize.constraints': '[MINIMUM_SIZE]',
    'elk.nodeSize.minimum': `(${width},${height})`,
  };
  return { width, height, layoutOptions };
}

/**
 * The graph of an architecture. Ids: `b0` is the first boundary, `c0` component, `f0` flow.
 * @param architecture as read
 * @param direction where the reading goes
 */
export function toGraph(architecture: Architecture, direction: Direction): Graph {
  const { boundaries, components } = architecture;
  const edges = toEdges(architecture);
  const endsAt = ends(edges);
  const blocks = components.map(({ name, kind }) => componentBlock(name, kind));
  const usual = Math.max(...blocks.map(({ width }) => (width <= USUAL ? width : 0)));
  const nodes = components.map(({ boundary }, index) => {
    const { width = 0, height = 0 } = blocks[index] ?? {};
    const id = `c${index}`;
    // The edge at which flows end is long enough for all of them.
    const long = endsAt(id) * PORT + PAD;
    const size =
      direction === 'RIGHT'
        ? { width: Math.max(width, usual), height: Math.max(height, long) }
        : { width: Math.max(width, usual, long), height };
    return { boundary, node: { id, ...size } };
  });
  const ids = new Set(boundaries.map(({ id }) => id));
  const boxes = boundaries.map(({ id, name }, index) => ({
    id: `b${index}`,
    ...boundaryBox(name, direction),
    children: nodes.flatMap(({ node, boundary }) => (boundary === id ? [node] : [])),
  }));
  const outside = nodes.flatMap(({ node, boundary }) =>
    boundary === undefined || !ids.has(boundary) ? [node] : [],
  );
  return {
    id: 'root',
    layoutOptions: { ...options, 'elk.direction': direction },
    children: [...boxes, ...outside],
    edges,
  };
}
