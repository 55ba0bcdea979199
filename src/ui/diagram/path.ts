import type { Point } from './geometry.ts';

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
export type Arrow = { readonly line: string; readonly head: string };

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
