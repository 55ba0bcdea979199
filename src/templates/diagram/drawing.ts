import type { Drawing } from '#ui/diagram/drawing.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';
import { drawingKey } from './drawing-key.ts';
import { shape } from './shape.ts';

type Boundary = Drawing['boundaries'][number];
type Flow = Drawing['flows'][number];

function namesOf({ lines }: Boundary): Markup[] {
  return lines.map(({ text, x, y }) => html`<text x="${x}" y="${y}">${text}</text>`);
}

function zone(boundary: Boundary): Markup {
  const { box, over, mark } = boundary;
  return html`<g${classes('zone', mark)}>
    <rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" rx="6"></rect>
    ${!over && namesOf(boundary)}
  </g>`;
}

/** The name of a boundary on a plate, for one that lines run behind. */
function plate(boundary: Boundary): Markup {
  const [x, y, width, height] = boundary.title;
  return html`<g${classes('zone', boundary.mark)}>
    <rect class="plate" x="${x - 3}" y="${y}" width="${width + 6}" height="${height}"></rect>
    ${namesOf(boundary)}
  </g>`;
}

function flowClasses(name: string, { encryption, crossing, mark }: Flow): Markup {
  return classes(name, `sent-${encryption}`, crossing && 'crossing', mark);
}

function arrow(flow: Flow): Markup {
  return html`<g${flowClasses('flow', flow)}>
    <path d="${flow.line}"></path>
    <path class="head" d="${flow.head}"></path>
  </g>`;
}

function badge(flow: Flow): Markup {
  const [x, y] = flow.badge;
  return html`<a href="#${flow.anchor}" ${flowClasses('badge', flow)}>
    <title>${flow.title}</title>
    ${
      flow.crossing
        ? html`<rect x="${x - 12}" y="${y - 10}" width="24" height="20" rx="2"></rect>`
        : html`<circle cx="${x}" cy="${y}" r="11"></circle>`
    }
    <text x="${x}" y="${y + 4}">${flow.number}</text>
  </a>`;
}

/**
 * The drawing of the data flows, with its key.
 * @param drawing where everything stands
 * @param name the name of the agent
 * @param summary what is drawn, in a sentence
 */
export function flowDrawing(drawing: Drawing, name: string, summary: string): Markup {
  const { width, height, fits, boundaries, components, flows } = drawing;
  return html`<figure class="dfd" data-pagefind-ignore>
    <a class="skip" href="#flows"> Skip the drawing </a>
    ${scrollBox(
      'Drawing of the data flows',
      html`<svg${classes(fits && 'fits')}
        width="${width}"
        height="${height}"
        viewBox="0 0 ${width} ${height}"
        role="group"
        aria-labelledby="dfd-title"
        aria-describedby="dfd-desc"
      >
        <title id="dfd-title">Data flows of ${name}</title>
        <desc id="dfd-desc">${summary}</desc>
        ${boundaries.map(zone)} ${flows.map(arrow)}
        ${boundaries.filter(({ over }) => over).map(plate)} ${components.map(shape)}
        ${flows.map(badge)}
      </svg>`,
    )}
    ${drawingKey(drawing)}
  </figure>`;
}
