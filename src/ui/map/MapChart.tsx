import type { VNode } from 'preact';
import type { Kind } from '#domain/entry/product.ts';
import { formatScore } from '#ui/shared/band.ts';
import type { Drawing } from './drawing.ts';

/** The shape of each kind of agent, as a path around its middle, so that kind needs no colour. */
export const shapes: Readonly<Record<Kind, string>> = {
  framework: 'M-6-6H6V6H-6Z',
  platform: 'M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z',
  'coding-agent': 'M0-8L8 6H-8Z',
  'browser-agent': 'M0 8L8-6H-8Z',
  assistant: 'M0-8L8 0L0 8L-8 0Z',
  sdk: 'M-3-8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z',
  workflow: 'M-7 0L-3.5-6H3.5L7 0L3.5 6H-3.5Z',
  'mcp-server': 'M0-8L7.6-2.5L4.7 6.5H-4.7L-7.6-2.5Z',
  skill: 'M-7-5H7L3 5H-3Z',
};

type Placed = Drawing['dots'][number];

/** How a dot is read out. */
function dotWords({ name, kindName, band, agencyText, base }: Placed): string {
  return `${name}, ${kindName}: ${band.name} ${band.score}; agency ${agencyText}, CVSS base ${formatScore(base)}`;
}

/** How a line ends: with a bar at its place, with the head of an arrow where it leaves the map. */
const BAR = 'm-4 0h8';
const HEAD = 'm-4-7l4 7l4-7';

/** Thin lines to where an agent stands in its best set-up, and in an older version. */
function Whisker({ x, y, bestY, bestIsBelow, olderY }: Placed): VNode {
  return (
    <>
      {bestY !== undefined && (
        <path class="whisker" d={`M${x} ${y}V${bestY}${bestIsBelow ? HEAD : BAR}`} />
      )}
      {olderY !== undefined && <path class="whisker old" d={`M${x} ${y}V${olderY}${BAR}`} />}
    </>
  );
}

function DotMark({ dot, mark }: { dot: Placed; mark: number }): VNode {
  const { id, href, kind, severity, estimated, x, y, name, label } = dot;
  return (
    <g class={`dot dot-${severity} kind-${kind}`} data-agent={id}>
      <Whisker {...dot} />
      <a href={href} aria-label={dotWords(dot)}>
        <title>{dotWords(dot)}</title>
        <path
          class={estimated ? 'hollow' : undefined}
          d={shapes[kind]}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${mark})`}
        />
        {label && (
          <text x={x + label.dx} y={y + label.dy} text-anchor={label.anchor}>
            {name}
          </text>
        )}
      </a>
    </g>
  );
}

function Axes({ frame, columns, lines }: Pick<Drawing, 'frame' | 'columns' | 'lines'>): VNode {
  const bottom = frame.y(frame.base.from);
  const left = frame.x(frame.agency.from);
  return (
    <g class="axes">
      {columns.map(({ value, at }) => (
        <text x={at} y={bottom + 18} text-anchor="middle">
          {value}
        </text>
      ))}
      {lines.map(({ value, at }) => (
        <text x={left - 8} y={at + 4} text-anchor="end">
          {value}
        </text>
      ))}
      <text x={left} y={bottom + 36} class="axis-name">
        agency: sum of the factors →
      </text>
      <text x={left} y={frame.y(frame.base.to) - 8} class="axis-name">
        ↑ CVSS base of the worst open threat
      </text>
    </g>
  );
}

type Props = {
  readonly view: Drawing;
  /** The dots to draw; all of them unless given. */
  readonly dots?: Drawing['dots'];
  /** What they are, for those who do not see them. */
  readonly about?: string;
};

/** The map as a drawing: areas of the bands, and a dot for each agent, which leads to its entry. */
export function MapChart({ view, dots = view.dots, about = 'Agents' }: Props): VNode {
  const { frame, areas } = view;
  return (
    <svg
      class="map"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={`${about} by agency and by their worst open threat`}
    >
      {areas.map(({ id, name: band, path }) => (
        <path class={`area area-${id}`} d={path}>
          <title>{band}</title>
        </path>
      ))}
      <Axes {...view} />
      {dots.map((dot) => (
        <DotMark dot={dot} mark={frame.mark} />
      ))}
    </svg>
  );
}
