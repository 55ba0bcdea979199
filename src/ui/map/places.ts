import { textWidth } from '#ui/shared/svg-text.ts';

/** The part of the plane that the map shows, and where its points stand in the drawing. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** How large the mark of a dot is drawn. */
  readonly mark: number;
  readonly agency: { readonly from: number; readonly to: number };
  readonly base: { readonly from: number; readonly to: number };
  /** Pixels from the left for a factor sum. */
  readonly x: (sum: number) => number;
  /** Pixels from the top for a CVSS base. */
  readonly y: (base: number) => number;
};

/** The sizes that the map is drawn in: on a phone upright, so that all of it is seen at once. */
const sizes = {
  wide: { width: 920, height: 560, left: 46, right: 16, top: 26, bottom: 44, mark: 1 },
  narrow: { width: 328, height: 460, left: 22, right: 6, top: 24, bottom: 42, mark: 0.75 },
};

/** A stretch of a scale from 0 to 10 that holds some values with a little room at both ends. */
function stretchOf(values: readonly number[], room: number, widest: number) {
  const low = Math.min(...values, 10 - widest);
  const high = Math.max(...values, widest);
  return { from: Math.max(0, Math.floor(low - room)), to: Math.min(10, Math.ceil(high + room)) };
}

/**
 * The frame that holds all dots: a part of the scales from 0 to 10, so that neighbours stand apart.
 * @param dots those without a base stand nowhere
 * @param size which of the sizes it is drawn in
 */
export function frameOf(
  dots: readonly { readonly agency: number; readonly base: number | undefined }[],
  size: keyof typeof sizes,
): Frame {
  const { width, height, left, right, top, bottom, mark } = sizes[size];
  const agency = stretchOf(
    dots.map((dot) => dot.agency),
    0.3,
    6,
  );
  const base = {
    ...stretchOf(
      dots.flatMap((dot) => dot.base ?? []),
      0.3,
      5,
    ),
    to: 10,
  };
  const across = (width - left - right) / (agency.to - agency.from);
  const up = (height - top - bottom) / (base.to - base.from);
  return {
    width,
    height,
    mark,
    agency,
    base,
    x: (sum) => left + (sum - agency.from) * across,
    y: (value) => height - bottom - (value - base.from) * up,
  };
}

type Point = { readonly x: number; readonly y: number; readonly name: string };
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Pixels of the words beside dots, and of a dot with a little room. */
const SIZE = 11;
const DOT = 8;

/** Where the words of a dot may stand: right, left, below, above. */
const sides = [
  { dx: 11, dy: 4, anchor: 'start' },
  { dx: -11, dy: 4, anchor: 'end' },
  { dx: 0, dy: 21, anchor: 'middle' },
  { dx: 0, dy: -12, anchor: 'middle' },
] as const;

/** A dot with the place of its words; without one where they would cover something. */
export type Labelled<T> = T & { readonly label: (typeof sides)[number] | undefined };

function boxOf({ x, y, name }: Point, { dx, dy, anchor }: (typeof sides)[number]): Box {
  const width = textWidth(name, SIZE);
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return [left, y + dy - SIZE, left + width, y + dy + 3];
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Finds a place for the name of each dot at which it covers no dot and no other name; the first
 * dots choose first. A name without a place stands in the table alone, and in the title of its dot.
 * @param dots in the order of the catalog
 */
export function placeLabels<T extends Point>(dots: readonly T[], frame: Frame): Labelled<T>[] {
  const taken: Box[] = dots.map(({ x, y }) => [x - DOT, y - DOT, x + DOT, y + DOT]);
  return dots.map((dot) => {
    const label = sides.find((side) => {
      const box = boxOf(dot, side);
      const inside = box[0] > 0 && box[2] < frame.width && box[1] > 0 && box[3] < frame.height;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (label) taken.push(boxOf(dot, label));
    return { ...dot, label };
  });
}
