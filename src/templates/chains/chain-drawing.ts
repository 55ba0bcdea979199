import type { DrawnChain } from '#ui/chains/view.ts';
import { attributes, classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

type Drawing = DrawnChain['drawing'];

/** What shows in some profiles, and which step is broken there, counted from 0. */
type Outcome = { readonly mark: string | undefined; readonly end: number };

function layer({ id, hit, ...box }: Drawing['layers'][number]): Markup {
  return html`<rect${classes(hit && 'hit')}${attributes(box)}></rect>
    <text x="${box.x + 8}" y="${box.y + 21}">${id}</text>`;
}

function way({ lines }: Drawing, { mark, end }: Outcome): Markup {
  return html`<g${classes(mark)}>
    <path d="${lines.slice(0, end).join('')}"></path>
    <path class="cut" d="${lines.slice(end).join('')}"></path>
  </g>`;
}

/** The square around the step that is broken; none when no step is. */
function stop({ steps, radius }: Drawing, { mark, end }: Outcome): Markup[] {
  const side = radius * 2;
  return steps.slice(end, end + 1).map(
    ({ x, y }) =>
      html`<g${classes('stop', mark)}>
        <rect x="${x - radius}" y="${y - radius}" width="${side}" height="${side}"></rect>
        <path d="M${x + 9} ${y - 15}l8 8m0-8l-8 8"></path>
      </g>`,
  );
}

/** A chain on the stack, with the step that breaks it. */
export function chainDrawing({ drawing, verdicts, path }: DrawnChain): Markup {
  const { width, height, layers, steps, heads, radius } = drawing;
  const outcomes = verdicts.map(({ mark, breaker }) => {
    return { mark, end: breaker ? breaker.step - 1 : steps.length };
  });
  return html`<svg
    class="attack-path"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="On the stack: ${path}"
  >
    ${layers.map(layer)}
    <path d="${heads}"></path>
    ${outcomes.map((outcome) => way(drawing, outcome))}
    ${steps.map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="${radius}"></circle>`)}
    ${outcomes.map((outcome) => stop(drawing, outcome))}
    ${steps.map(
      ({ x, y }, index) => html`<text class="step" x="${x}" y="${y + 5}">${index + 1}</text>`,
    )}
  </svg>`;
}
