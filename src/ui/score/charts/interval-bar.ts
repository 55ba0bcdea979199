import { coordinate, scoreX } from './scale.ts';

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
