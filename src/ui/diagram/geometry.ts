/** A point: x, y. */
export type Point = readonly [x: number, y: number];

/** A box: its left upper corner, its width, its height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Moves points and boxes by a distance. */
export function moved(dx: number, dy: number) {
  return <T extends Point | Box>([x, y, ...size]: T): T =>
    [x + dx, y + dy, ...size] as unknown as T;
}

/** The smallest box around some; undefined when there is none. */
export function bounds(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** A box that is larger by a distance on every side. */
export function grown([x, y, width, height]: Box, by: number): Box {
  return [x - by, y - by, width + 2 * by, height + 2 * by];
}

/** True when two boxes have some area in common; a box without area counts as a line. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

/** The straight parts of a line as boxes without width or height. */
export function segments(points: readonly Point[]): Box[] {
  return points.slice(1).flatMap((to, index): Box[] => {
    const from = points[index];
    return from
      ? [
          bounds([
            [...from, 0, 0],
            [...to, 0, 0],
          ]) ?? [0, 0, 0, 0],
        ]
      : [];
  });
}

/** A boundary with its name: `over` tells that a line runs beneath the name. */
export type PlacedBoundary = { readonly box: Box; readonly title: Box; readonly over: boolean };

/** A flow: the corners of its line from sender to receiver, and the middle of its number. */
export type PlacedFlow = { readonly points: readonly Point[]; readonly badge: Point };

/** Where everything stands, in whole pixels; the lists follow those of the architecture. */
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly boundaries: readonly PlacedBoundary[];
  readonly components: readonly Box[];
  readonly flows: readonly PlacedFlow[];
};

/** The radius of a bend, in pixels. */
const BEND = 5;

/** Length and half the width of an arrow head. */
const LONG = 8;
const WIDE = 4;

/** The direction from one point to another: -1, 0 or 1 along each axis. */
function direction([x, y]: Point, [toX, toY]: Point): Point {
  return [Math.sign(toX - x), Math.sign(toY - y)];
}

const distance = ([x, y]: Point, [toX, toY]: Point) => Math.abs(toX - x) + Math.abs(toY - y);

/** A bend: towards the corner, around it, and on. */
function bend(before: Point, corner: Point, after: Point): string {
  const radius = Math.min(BEND, distance(before, corner) / 2, distance(corner, after) / 2);
  const [inX, inY] = direction(before, corner);
  const [outX, outY] = direction(corner, after);
  const [x, y] = [corner[0] - inX * radius, corner[1] - inY * radius];
  const [dx, dy] = [inX * radius, inY * radius];
  return `L${x} ${y}q${dx} ${dy} ${dx + outX * radius} ${dy + outY * radius}`;
}

/** A line and its arrow head, as the data of two SVG paths. */
type Arrow = { readonly line: string; readonly head: string };

/**
 * An arrow along corners, with round bends. Every part runs along an axis.
 * @param points its corners, from its start to its tip; two at least
 */
export function arrow(points: readonly Point[]): Arrow {
  const tip = points.at(-1) ?? [0, 0];
  const [dx, dy] = direction(points.at(-2) ?? tip, tip);
  // The line ends inside of the head, so that it does not show beyond the tip.
  const end: Point = [tip[0] - dx * (LONG - 2), tip[1] - dy * (LONG - 2)];
  const corners = [...points.slice(0, -1), end];
  const line = corners.map((corner, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    if (!before) return `M${corner.join(' ')}`;
    return after ? bend(before, corner, after) : `L${corner.join(' ')}`;
  });
  const [backX, backY] = [-dx * LONG, -dy * LONG];
  const side = `${backX - dy * WIDE} ${backY + dx * WIDE}`;
  const other = `${2 * dy * WIDE} ${-2 * dx * WIDE}`;
  return { line: line.join(''), head: `M${tip.join(' ')}l${side}l${other}z` };
}
