import type { LayerId } from '#domain/maestro/layers.ts';

/** The six rows of the stack, top to bottom; L6 is the bar beside them. */
const ROWS = ['L7', 'L5', 'L4', 'L3', 'L2', 'L1'] as const;

/** All lengths are in units of the drawing; on a wide screen one unit is one pixel. */
const ROW = 32;
const GAP = 4;
const LABEL = 34;
const COLUMN = 48;
const LEAST_COLUMNS = 4;
const BAR = 42;
const RADIUS = 12;
/** From the middle of a step to where its arrow begins, and to where an arrow at it ends. */
const LEAVE = 16;
const ARRIVE = 17;
const HEAD = 6;

const HEIGHT = ROWS.length * (ROW + GAP) - GAP;

type Point = { readonly x: number; readonly y: number };
type Box = Point & { readonly width: number; readonly height: number };

/** A chain on the stack: the layers as boxes, the steps as numbered places, and the ways between. */
export type ChainDrawing = {
  readonly width: number;
  readonly height: number;
  /** Half the side of a square around a step, and the radius of a circle. */
  readonly radius: number;
  readonly layers: readonly (Box & { readonly id: LayerId; readonly hit: boolean })[];
  readonly steps: readonly Point[];
  /** The lines between the steps, one path for each: `M10 20L30 40`. */
  readonly lines: readonly string[];
  /** The heads of all arrows as one path. */
  readonly heads: string;
};

const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** A point some way from one point towards another. */
function towards(from: Point, to: Point, length: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = length / (Math.hypot(dx, dy) || 1);
  return { x: from.x + dx * share, y: from.y + dy * share };
}

/** Two strokes that meet at the tip of an arrow. */
function headOf(from: Point, to: Point): string {
  const tip = towards(to, from, ARRIVE);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (turn: number) => ({
    x: tip.x - HEAD * Math.cos(angle + turn),
    y: tip.y - HEAD * Math.sin(angle + turn),
  });
  return `M${at(wing(0.5))}L${at(tip)}L${at(wing(-0.5))}`;
}

/** Where each step stands: one column a step, in the row of its layer or in the bar of L6. */
function placesOf(path: readonly LayerId[], column: number, barX: number): Point[] {
  const inBar = path.filter((layer) => layer === 'L6').length;
  let met = 0;
  return path.map((layer, index) => {
    const row = ROWS.findIndex((id) => id === layer);
    if (row >= 0) return { x: LABEL + column * (index + 0.5), y: row * (ROW + GAP) + ROW / 2 };
    met += 1;
    return { x: barX + BAR / 2, y: (HEIGHT * met) / (inBar + 1) };
  });
}

/**
 * Lays a chain out on the MAESTRO stack: L1 at the bottom, L7 on top, L6 as the bar at the side;
 * time runs from left to right.
 * @param path the layer of each step, in order; at least one
 */
export function drawChain(path: readonly LayerId[]): ChainDrawing {
  const inner = Math.max(path.length, LEAST_COLUMNS) * COLUMN;
  const barX = LABEL + inner + GAP;
  const steps = placesOf(path, inner / path.length, barX);
  const pairs = steps.slice(1).map((to, index) => ({ from: steps[index] ?? to, to }));
  const rows = ROWS.map((id, row) => {
    return { id, x: 0, y: row * (ROW + GAP), width: LABEL + inner, height: ROW };
  });
  const bar = { id: 'L6' as const, x: barX, y: 0, width: BAR, height: HEIGHT };
  return {
    width: barX + BAR,
    height: HEIGHT,
    radius: RADIUS,
    layers: [...rows, bar].map((box) => ({ ...box, hit: path.includes(box.id) })),
    steps: steps.map(({ x, y }) => ({ x: round(x), y: round(y) })),
    lines: pairs.map(
      ({ from, to }) => `M${at(towards(from, to, LEAVE))}L${at(towards(to, from, ARRIVE))}`,
    ),
    heads: pairs.map(({ from, to }) => headOf(from, to)).join(''),
  };
}
