import type { Drawing } from '#ui/diagram/drawing.ts';
import { kindNames } from '#ui/diagram/parts.ts';
import { attributes, classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

type Part = Drawing['components'][number];

function outlines({ kind, box: [x, y, width, height], middle, top }: Part): Markup {
  const rx = kind === 'process' ? 12 : undefined;
  return html`<rect${attributes({ x, y, width, height, rx })}></rect>
    ${
      kind === 'external' &&
      html`<rect x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${height - 6}"></rect>`
    }
    ${kind === 'store' && html`<path d="M${x} ${y}h${width}m0 ${height}h-${width}"></path>`}
    ${
      kind === 'actor' &&
      html`<path
        d="M${middle - 8} ${top + 15}a8 8 0 0 1 16 0zm4-11a4 4 0 0 1 8 0a4 4 0 0 1-8 0z"
      ></path>`
    }`;
}

/** A component in the drawing: its sign, its name and the number of its threats. */
export function shape(component: Part): Markup {
  const { kind, name, mark, middle, target, lines, counts, countY } = component;
  const inside = html`<title>${kindNames[kind]}: ${name}</title>
    ${outlines(component)}
    <text>
      ${lines.map(({ text, y }) => html`<tspan x="${middle}" y="${y}">${text}</tspan>`)}
    </text>
    ${counts.map(
      (count) =>
        html`<text${classes('count', count.mark)} x="${middle}" y="${countY}">${count.text}</text>`,
    )}`;
  // What leads nowhere is no link.
  return target
    ? html`<a href="#${target}" ${classes('part', kind, mark)}> ${inside} </a>`
    : html`<g${classes('part', kind, mark)}>${inside}</g>`;
}
