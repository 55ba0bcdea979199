import type { VNode } from 'preact';
import { CHART_WIDTH, intervalBar } from './scale.ts';
import type { Span, SpanRow } from './scale.ts';
import { ScoreZones } from './ScoreZones.tsx';

type Props = {
  /** Unique on its page. */
  readonly id: string;
  /** What it shows, the numbers in words: it is all that a screen reader gets. */
  readonly title: string;
  readonly spans: readonly Span[];
  /** A letter for each span, where there are several. */
  readonly letters?: readonly string[];
};

/** A score as a mark, or the range of one as a bar between two ends. */
function SpanMark({ y, from, to, exact }: SpanRow): VNode {
  return exact ? (
    <path class="mark" d={`M${from} ${y - 9}l6 9l-6 9l-6-9Z`}></path>
  ) : (
    <path class="span" d={`M${from} ${y - 7}v14M${to} ${y - 7}v14M${from} ${y}H${to}`}></path>
  );
}

/** Scores on the scale from 0 to 10. */
export function IntervalBar({ id, title, spans, letters = [] }: Props): VNode {
  const { rows, top, bottom, height } = intervalBar(spans);
  return (
    <svg class="chart" viewBox={`0 0 ${CHART_WIDTH} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <ScoreZones top={top} bottom={bottom} />
      {rows.map((row, index) => (
        <g class={`series-${index + 1}`}>
          {letters[index] !== undefined && (
            <text x={0} y={row.y + 4}>
              {letters[index]}
            </text>
          )}
          <SpanMark {...row} />
        </g>
      ))}
    </svg>
  );
}
