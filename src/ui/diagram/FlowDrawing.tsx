import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { ComponentShape } from './ComponentShape.tsx';
import type { Drawing } from './drawing.ts';
import { DrawingKey } from './DrawingKey.tsx';

type Boundary = Drawing['boundaries'][number];
type Flow = Drawing['flows'][number];

function Names({ lines }: Pick<Boundary, 'lines'>): VNode {
  return (
    <>
      {lines.map(({ text, x, y }) => (
        <text x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

const zoneClass = ({ mark }: Boundary) => (mark ? `zone ${mark}` : 'zone');

function Zone({ boundary }: { boundary: Boundary }): VNode {
  const [x, y, width, height] = boundary.box;
  return (
    <g class={zoneClass(boundary)}>
      <rect x={x} y={y} width={width} height={height} rx="6"></rect>
      {!boundary.over && <Names lines={boundary.lines} />}
    </g>
  );
}

/** The name of a boundary on a plate, for one that lines run behind. */
function Plate({ boundary }: { boundary: Boundary }): VNode {
  const [x, y, width, height] = boundary.title;
  return (
    <g class={zoneClass(boundary)}>
      <rect class="plate" x={x - 3} y={y} width={width + 6} height={height}></rect>
      <Names lines={boundary.lines} />
    </g>
  );
}

const flowClass = (name: string, { encryption, crossing, mark }: Flow) =>
  [name, `sent-${encryption}`, crossing && 'crossing', mark].filter(Boolean).join(' ');

function Arrow({ flow }: { flow: Flow }): VNode {
  return (
    <g class={flowClass('flow', flow)}>
      <path d={flow.line}></path>
      <path class="head" d={flow.head}></path>
    </g>
  );
}

function Badge({ flow, page }: { flow: Flow; page: string }): VNode {
  const [x, y] = flow.badge;
  return (
    <a href={`${page}#${flow.anchor}`} class={flowClass('badge', flow)}>
      <title>{flow.title}</title>
      {flow.crossing ? (
        <rect x={x - 12} y={y - 10} width="24" height="20" rx="2"></rect>
      ) : (
        <circle cx={x} cy={y} r="12"></circle>
      )}
      <text x={x} y={y + 4}>
        {flow.number}
      </text>
    </a>
  );
}

/** All that is drawn, from the back to the front. */
function Scene({ drawing, page }: { drawing: Drawing; page: string }): VNode {
  const { boundaries, components, flows } = drawing;
  return (
    <>
      {boundaries.map((boundary) => (
        <Zone boundary={boundary} />
      ))}
      {flows.map((flow) => (
        <Arrow flow={flow} />
      ))}
      {boundaries.map((boundary) => boundary.over && <Plate boundary={boundary} />)}
      {components.map((component) => (
        <ComponentShape component={component} page={page} />
      ))}
      {flows.map((flow) => (
        <Badge flow={flow} page={page} />
      ))}
    </>
  );
}

type Props = {
  /** Where everything stands. */
  readonly drawing: Drawing;
  /** The name of the agent. */
  readonly name: string;
  /** What is drawn, in a sentence. */
  readonly summary: string;
  /** The page that holds the flows, components and threats that the drawing leads to. */
  readonly page: string;
};

/** The drawing of the data flows, with its key. */
export function FlowDrawing({ drawing, name, summary, page }: Props): VNode {
  const { width, height, fits } = drawing;
  return (
    <figure class="dfd">
      <a class="skip" href="#dfd-key">
        Skip the drawing
      </a>
      <ScrollBox label="Drawing of the data flows">
        <svg
          class={fits ? 'fits' : undefined}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-labelledby="dfd-title"
          aria-describedby="dfd-desc"
        >
          <title id="dfd-title">Data flows of {name}</title>
          <desc id="dfd-desc">{summary}</desc>
          <Scene drawing={drawing} page={page} />
        </svg>
      </ScrollBox>
      <DrawingKey {...drawing} />
    </figure>
  );
}
