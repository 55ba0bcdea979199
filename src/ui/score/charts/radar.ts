import { coordinate } from './scale.ts';

/** One shape of a radar. */
export type RadarSeries = {
  readonly name: string;
  /** One for each axis, 0–1 or `unknown`. */
  readonly values: readonly (number | 'unknown')[];
};

/** A series as it is drawn: the lines between known neighbours, and a marker at each known value. */
export type RadarShape = {
  readonly name: string;
  /** The place of the series, from 1: its colour, dashes and marker. */
  readonly place: number;
  readonly path: string;
  /** True when every value is known, so that the shape may be filled. */
  readonly closed: boolean;
  readonly markers: readonly { readonly x: number; readonly y: number; readonly path: string }[];
};

/** One axis with its label. */
export type RadarAxis = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

export const RADAR = { width: 340, height: 250, x: 170, y: 124, radius: 94 } as const;

/** How many series a radar can tell apart. */
const MAX_SERIES = 4;

type Spot = { readonly x: number; readonly y: number };

/** A place on an axis: the first points up, the others follow clockwise. */
function spot(index: number, count: number, share: number): Spot {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const reach = RADAR.radius * share;
  return {
    x: coordinate(RADAR.x + reach * Math.cos(angle)),
    y: coordinate(RADAR.y + reach * Math.sin(angle)),
  };
}

const toPath = (spots: readonly Spot[]) =>
  spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** The marker of a series around the origin: circle, square, triangle, diamond. */
const MARKERS = [
  'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
  'M-3.2-3.2h6.4v6.4h-6.4Z',
  'M0-4.2L4 3H-4Z',
  'M0-4.6L4.6 0L0 4.6L-4.6 0Z',
] as const;

/** The lines of a series: from each known value to the next one, if that is known too. */
function lines(spots: readonly (Spot | undefined)[]): string {
  const known = spots.filter((at) => at !== undefined);
  if (known.length === spots.length) return `${toPath(known)}Z`;
  return spots
    .map((at, i) => [at, spots[(i + 1) % spots.length]])
    .map(([at, next]) => (at && next ? toPath([at, next]) : ''))
    .join('');
}

function shapeOf({ name, values }: RadarSeries, index: number): RadarShape {
  const spots = values.map((value, i) =>
    value === 'unknown' ? undefined : spot(i, values.length, value),
  );
  const path = MARKERS[index] ?? MARKERS[0];
  const markers = spots.flatMap((at) => (at ? [{ ...at, path }] : []));
  return {
    name,
    place: index + 1,
    path: lines(spots),
    closed: !values.includes('unknown'),
    markers,
  };
}

function axisOf(name: string, index: number, count: number): RadarAxis {
  const label = spot(index, count, 1.1);
  const side = label.x - RADAR.x;
  const anchor = Math.abs(side) < 1 ? 'middle' : side > 0 ? 'start' : 'end';
  // Letters stand on their line: those at the top are lifted a little, those below hang lower.
  const drop = 4 + ((label.y - RADAR.y) / RADAR.radius) * 5;
  const labelY = coordinate(label.y + drop);
  return { name, ...spot(index, count, 1), labelX: label.x, labelY, anchor };
}

/**
 * The geometry of a radar. An unknown value leaves a gap in its shape: it is neither 0 nor 1.
 * @param names one for each axis, short
 * @param series one to four, each with as many values as there are axes
 * @throws RangeError for more series than can be told apart, or values that do not fit the axes
 */
export function radar(names: readonly string[], series: readonly RadarSeries[]) {
  if (series.length > MAX_SERIES) throw new RangeError(`${series.length} series in one radar`);
  if (series.some(({ values }) => values.length !== names.length))
    throw new RangeError('a series has not one value for each axis');
  const ring = (share: number) => `${toPath(names.map((_, i) => spot(i, names.length, share)))}Z`;
  return {
    axes: names.map((name, i) => axisOf(name, i, names.length)),
    rings: [0.25, 0.5, 0.75, 1].map(ring),
    shapes: series.map(shapeOf),
  };
}
