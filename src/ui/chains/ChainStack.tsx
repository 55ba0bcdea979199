import type { VNode } from 'preact';
import type { DrawnChain } from './view.ts';

type Drawing = DrawnChain['drawing'];

/** What shows in some profiles, and which step is broken there, counted from 0. */
type Outcome = { readonly mark: string | undefined; readonly end: number };

function LayerBox({ layer }: { layer: Drawing['layers'][number] }): VNode {
  const { id, hit, x, y, width, height } = layer;
  return (
    <>
      <rect class={hit ? 'hit' : undefined} x={x} y={y} width={width} height={height}></rect>
      <text x={x + 8} y={y + 21}>
        {id}
      </text>
    </>
  );
}

function Way({ lines, outcome: { mark, end } }: Pick<Drawing, 'lines'> & { outcome: Outcome }) {
  return (
    <g class={mark}>
      <path d={lines.slice(0, end).join('')}></path>
      <path class="cut" d={lines.slice(end).join('')}></path>
    </g>
  );
}

/** The square around the step that is broken; nothing when no step is. */
function Stop({ drawing, outcome }: { drawing: Drawing; outcome: Outcome }): VNode | null {
  const { steps, radius } = drawing;
  const broken = steps[outcome.end];
  if (!broken) return null;
  const { x, y } = broken;
  return (
    <g class={outcome.mark ? `stop ${outcome.mark}` : 'stop'}>
      <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2}></rect>
      <path d={`M${x + 9} ${y - 15}l8 8m0-8l-8 8`}></path>
    </g>
  );
}

/** A chain on the MAESTRO stack, with the step that breaks it. */
export function ChainStack({ drawing, verdicts, path }: DrawnChain): VNode {
  const { width, height, layers, steps, heads, lines, radius } = drawing;
  const outcomes = verdicts.map(({ mark, breaker }) => {
    return { mark, end: breaker ? breaker.step - 1 : steps.length };
  });
  return (
    <svg
      class="attack-path"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`On the stack: ${path}`}
    >
      {layers.map((layer) => (
        <LayerBox layer={layer} />
      ))}
      <path d={heads}></path>
      {outcomes.map((outcome) => (
        <Way lines={lines} outcome={outcome} />
      ))}
      {steps.map(({ x, y }) => (
        <circle cx={x} cy={y} r={radius}></circle>
      ))}
      {outcomes.map((outcome) => (
        <Stop drawing={drawing} outcome={outcome} />
      ))}
      {steps.map(({ x, y }, index) => (
        <text class="step" x={x} y={y + 5}>
          {index + 1}
        </text>
      ))}
    </svg>
  );
}
