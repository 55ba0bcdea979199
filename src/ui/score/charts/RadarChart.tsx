import type { VNode } from 'preact';
import { radar, RADAR } from './radar.ts';
import type { RadarAxis, RadarSeries, RadarShape } from './radar.ts';

type Props = {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** The id of the table that holds the same numbers. */
  readonly describedBy: string;
  readonly axes: readonly string[];
  /** One to four; with two or more, a legend tells them apart. */
  readonly series: readonly RadarSeries[];
};

function Axis({ name, x, y, labelX, labelY, anchor }: RadarAxis): VNode {
  return (
    <>
      <path class="axis" d={`M${RADAR.x} ${RADAR.y}L${x} ${y}`}></path>
      <text x={labelX} y={labelY} text-anchor={anchor}>
        {name}
      </text>
    </>
  );
}

/** One series; it is filled where it is the only one and every value is known. */
function Shape({ shape, filled }: { shape: RadarShape; filled: boolean }): VNode {
  return (
    <g class={`series-${shape.place}`}>
      <path class={filled ? 'outline filled' : 'outline'} d={shape.path}></path>
      {shape.markers.map(({ x, y, path }) => (
        <path class="mark" d={path} transform={`translate(${x} ${y})`}></path>
      ))}
    </g>
  );
}

function Legend({ shapes }: { shapes: readonly RadarShape[] }): VNode {
  return (
    <ul class="links small" aria-hidden="true">
      {shapes.map(({ name, place, markers: [first] }) => (
        <li>
          <svg class={`key series-${place}`} viewBox="0 0 40 12">
            <path class="outline" d="M2 6H38"></path>
            {first && <path class="mark" d={first.path} transform="translate(20 6)"></path>}
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  );
}

/**
 * Values on axes that leave one point, with a legend where there is more than one series.
 * @throws RangeError for more series than can be told apart, or values that do not fit the axes
 */
export function RadarChart({ id, title, describedBy, axes: names, series }: Props): VNode {
  const { axes, rings, shapes } = radar(names, series);
  return (
    <>
      <svg
        class="chart"
        viewBox={`0 0 ${RADAR.width} ${RADAR.height}`}
        role="img"
        aria-labelledby={id}
        aria-describedby={describedBy}
      >
        <title id={id}>{title}</title>
        {rings.map((d) => (
          <path class="axis" d={d}></path>
        ))}
        {axes.map((axis) => (
          <Axis {...axis} />
        ))}
        {shapes.map((shape) => (
          <Shape shape={shape} filled={shape.closed && shapes.length === 1} />
        ))}
      </svg>
      {shapes.length > 1 && <Legend shapes={shapes} />}
    </>
  );
}
