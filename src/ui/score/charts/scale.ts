import { severities } from '#domain/severity.ts';
import type { Severity } from '#domain/severity.ts';

/** The width of every chart of scores, in units of its drawing: about the pixels of a phone. */
export const CHART_WIDTH = 340;

/** The room at both ends of the axis, for the labels of 0 and 10. */
const SIDE = 10;

/** A coordinate with at most one decimal, so that a page is the same byte for byte on any machine. */
export function coordinate(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

/**
 * The place of a score on the axis.
 * @param score 0–10
 * @returns a coordinate from left to right
 */
export function scoreX(score: number): number {
  return coordinate(SIDE + (score / 10) * (CHART_WIDTH - 2 * SIDE));
}

/** A band as it is shaded on the axis of scores. */
export type Zone = {
  readonly severity: Severity;
  readonly name: string;
  readonly x: number;
  readonly width: number;
  /** Where its name stands, and by which end it is held. */
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  /** The lowest score of the band, as the boundary is labelled: `4`. */
  readonly from: string;
};

/**
 * The bands from Low to Critical along the axis. None is the single score 0.0: it has no width, and
 * Low begins at the left end.
 */
export function zones(): Zone[] {
  const rows = severities.filter(({ id }) => id !== 'none').toReversed();
  return rows.map(({ id, name, from }, index) => {
    const start = index === 0 ? 0 : from;
    const [x, end] = [scoreX(start), scoreX(rows[index + 1]?.from ?? 10)];
    // The last band is narrower than its name, which therefore ends where the axis does.
    const last = index === rows.length - 1;
    return {
      severity: id,
      name,
      x,
      width: coordinate(end - x),
      labelX: last ? end : x,
      anchor: last ? 'end' : 'start',
      from: String(start),
    };
  });
}

/** What is drawn in a row of the bar: a score, or the range of one. */
export type Span = { readonly low: number; readonly high: number };

/** One row: a marker where the score is known, else a bar between two ends. */
export type SpanRow = {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
};

const TOP = 20;
const ROW = 22;

/**
 * The geometry of an interval bar.
 * @param spans one for each series, scores 0–10; each gets a row of its own
 * @returns rows, the top and bottom of the shaded bands, and the height of the drawing
 */
export function intervalBar(spans: readonly Span[]) {
  const rows = spans.map(({ low, high }, index): SpanRow => ({
    y: coordinate(TOP + ROW * index + ROW / 2),
    from: scoreX(low),
    to: scoreX(high),
    exact: low === high,
  }));
  const bottom = TOP + ROW * spans.length;
  return { rows, top: TOP, bottom, height: bottom + 18 };
}
