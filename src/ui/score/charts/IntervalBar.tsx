import type { VNode } from 'preact';
import { CHART_WIDTH, intervalBar, scoreX, zones } from './scale.ts';
import type { Span, SpanRow } from './scale.ts';

type ZonesProps = {
  /** Where the zones begin and end, from above. */
  readonly top: number;
  readonly bottom: number;
  /** True where bars cross the zones, so that their borders have to be told apart. */
  readonly lines?: boolean;
};

/** The severity bands as shaded zones with their names above and their scores below. */
export function ScoreZones({ top, bottom, lines = false }: ZonesProps): VNode {
  const below = bottom + 14;
  return (
    <g>
      {zones().map(({ severity, name, x, width, labelX, anchor, from }) => (
        <>
          <rect class={`zone-${severity}`} x={x} y={top} width={width} height={bottom - top}></rect>
          {lines && <path class="axis" d={`M${x} ${top}V${bottom}`}></path>}
          <text x={labelX} y={top - 6} text-anchor={anchor}>
            {name}
          </text>
          <text x={x} y={below} text-anchor="middle">
            {from}
          </text>
        </>
      ))}
      <text x={scoreX(10)} y={below} text-anchor="middle">
        10
      </text>
    </g>
  );
}

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
