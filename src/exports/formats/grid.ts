import type { Architecture } from '#domain/entry/architecture.ts';
import type { Layout } from '#ui/diagram/geometry.ts';

const BOX = { width: 160, height: 80 };
const GAP = 60;
const TITLE = 40;

/**
 * Places an architecture in columns, a boundary each: for one that no drawing was made of. Lines run
 * straight.
 */
export function toGrid({ boundaries, components, flows }: Architecture): Layout {
  const columns = [...boundaries.map(({ id }) => id), undefined]
    .map((id) => ({ id, rows: components.filter(({ boundary }) => boundary === id) }))
    .filter(({ id, rows }) => id !== undefined || rows.length > 0);
  const width = BOX.width + 2 * GAP;
  const boxes = new Map<string, readonly [number, number, number, number]>();
  columns.forEach(({ rows }, column) =>
    rows.forEach(({ id }, row) =>
      boxes.set(id, [
        GAP + column * (width + GAP) + GAP,
        GAP + TITLE + row * (BOX.height + GAP),
        BOX.width,
        BOX.height,
      ]),
    ),
  );
  const longest = Math.max(1, ...columns.map(({ rows }) => rows.length));
  const height = TITLE + longest * (BOX.height + GAP);
  return {
    width: columns.length * (width + GAP) + GAP,
    height: height + 2 * GAP,
    components: components.map(({ id }) => boxes.get(id) ?? [0, 0, BOX.width, BOX.height]),
    boundaries: boundaries.map((_, column) => ({
      box: [GAP + column * (width + GAP), GAP, width, height],
      title: [GAP + column * (width + GAP), GAP, width, TITLE],
      over: false,
    })),
    flows: flows.map(() => ({ points: [], badge: [0, 0] })),
  };
}
