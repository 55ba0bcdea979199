import type { VNode } from 'preact';
import { CHART_WIDTH, scoreX } from './scale.ts';
import { ScoreZones } from './ScoreZones.tsx';
import { tornado } from './tornado.ts';
import type { TornadoInput } from './tornado.ts';

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
