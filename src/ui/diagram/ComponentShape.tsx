import type { VNode } from 'preact';
import type { Drawing } from './drawing.ts';
import type { Box } from './geometry.ts';
import { kindNames } from './parts.ts';
import type { ComponentView } from './parts.ts';

type OutlinesProps = {
  readonly kind: ComponentView['kind'];
  readonly box: Box;
  /** The radius of the corners of a process. */
  readonly round: number;
  /** How far the second edge of an external service lies inside. */
  readonly inset: number;
  /** The head and shoulders of an actor. */
  readonly person: string;
};

/** The sign of a component by its kind: what STRIDE draws of a process, a store and the rest. */
export function Outlines({ kind, box, round, inset, person }: OutlinesProps): VNode {
  const [x, y, width, height] = box;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={kind === 'process' ? round : undefined}
      ></rect>
      {kind === 'external' && (
        <rect
          x={x + inset}
          y={y + inset}
          width={width - 2 * inset}
          height={height - 2 * inset}
        ></rect>
      )}
      {kind === 'store' && <path d={`M${x} ${y}h${width}m0 ${height}h-${width}`}></path>}
      {kind === 'actor' && <path d={person}></path>}
    </>
  );
}

type Part = Drawing['components'][number];

/** Head and shoulders in a square of 16, its left upper corner given. */
const personAt = (x: number, y: number) =>
  `M${x} ${y + 15}a8 8 0 0 1 16 0zm4-11a4 4 0 0 1 8 0a4 4 0 0 1-8 0z`;

function Inside({ component }: { component: Part }): VNode {
  const { kind, name, box, middle, top, lines, counts, countY } = component;
  return (
    <>
      <title>
        {kindNames[kind]}: {name}
      </title>
      <Outlines kind={kind} box={box} round={12} inset={3} person={personAt(middle - 8, top)} />
      <text>
        {lines.map(({ text, y }) => (
          <tspan x={middle} y={y}>
            {text}
          </tspan>
        ))}
      </text>
      {counts.map(({ text, mark }) => (
        <text class={mark ? `count ${mark}` : 'count'} x={middle} y={countY}>
          {text}
        </text>
      ))}
    </>
  );
}

type Props = {
  readonly component: Part;
  /** The page that the anchors of the drawing are on. */
  readonly page: string;
};

/** A component in the drawing: its sign, its name and the number of its threats. */
export function ComponentShape({ component, page }: Props): VNode {
  const { kind, mark, target } = component;
  const names = ['part', kind, mark].filter(Boolean).join(' ');
  // What leads nowhere is no link.
  return target ? (
    <a href={`${page}#${target}`} class={names}>
      <Inside component={component} />
    </a>
  ) : (
    <g class={names}>
      <Inside component={component} />
    </g>
  );
}
