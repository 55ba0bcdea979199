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
