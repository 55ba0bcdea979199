import type { VNode } from 'preact';
import { ScoreZones } from './IntervalBar.tsx';
import { CHART_WIDTH, coordinate, scoreX } from './scale.ts';

/** One input with the scores that it alone can lead to, 0–10. */
type TornadoInput = { readonly name: string; readonly low: number; readonly high: number };

/** One bar, under the name of its input. */
type TornadoBar = {
  readonly name: string;
  readonly labelY: number;
  readonly y: number;
  readonly x: number;
  readonly width: number;
};

const TOP = 24;
const ROW = 30;
const BAR = 9;
/** An input that moves nothing still shows as a stroke. */
const LEAST_WIDTH = 1;

/**
 * The geometry of a tornado chart, in the order given.
 * @param inputs the widest range first
 * @param score the present score, 0–10
 * @returns the bars, the place of the present score, and where the drawing begins and ends
 */
export function tornado(inputs: readonly TornadoInput[], score: number) {
  const bars = inputs.map(({ name, low, high }, index): TornadoBar => {
    const top = TOP + ROW * index;
    const [x, end] = [scoreX(low), scoreX(high)];
    const width = coordinate(Math.max(LEAST_WIDTH, end - x));
    return { name, labelY: top + 14, y: top + 18, x, width };
  });
  const bottom = TOP + ROW * inputs.length + 4;
  return { bars, barHeight: BAR, now: scoreX(score), top: TOP, bottom, height: bottom + 18 };
}

type Props = {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** The id of the table that holds the same numbers. */
  readonly describedBy: string;
  /** The widest range first. */
  readonly inputs: readonly TornadoInput[];
  /** The present score, 0–10. */
  readonly score: number;
};

/** The range of scores of each input as a bar, with a line at the present score. */
export function TornadoChart({ id, title, describedBy, inputs, score }: Props): VNode {
  const { bars, barHeight, now, top, bottom, height } = tornado(inputs, score);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${CHART_WIDTH} ${height}`}
      role="img"
      aria-labelledby={id}
      aria-describedby={describedBy}
    >
      <title id={id}>{title}</title>
      <ScoreZones top={top} bottom={bottom} lines />
      <g class="series-1">
        {bars.map(({ x, y, width }) => (
          <rect class="range" x={x} y={y} width={width} height={barHeight}></rect>
        ))}
        <path class="now" d={`M${now} ${top}V${bottom}`}></path>
      </g>
      {bars.map(({ name, labelY }) => (
        <text x={scoreX(0) + 4} y={labelY}>
          {name}
        </text>
      ))}
    </svg>
  );
}
