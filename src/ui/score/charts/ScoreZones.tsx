import type { VNode } from 'preact';
import { scoreX, zones } from './scale.ts';

type Props = {
  /** Where the zones begin and end, from above. */
  readonly top: number;
  readonly bottom: number;
  /** True where bars cross the zones, so that their borders have to be told apart. */
  readonly lines?: boolean;
};

/** The severity bands as shaded zones with their names above and their scores below. */
export function ScoreZones({ top, bottom, lines = false }: Props): VNode {
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
