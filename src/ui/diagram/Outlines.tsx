import type { VNode } from 'preact';
import type { Box } from './geometry.ts';
import type { ComponentView } from './parts.ts';

type Props = {
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
export function Outlines({ kind, box, round, inset, person }: Props): VNode {
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
