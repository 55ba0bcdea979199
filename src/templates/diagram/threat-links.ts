import type { ComponentView } from '#ui/diagram/parts.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

/** The threats of a part of the diagram, as links. */
export function threatLinks(links: ComponentView['threats']['links']): Markup {
  const items = links.map(
    ({ anchor, title, mark }) => html`<li${classes(mark)}><a href="#${anchor}">${title}</a></li>`,
  );
  return html`<ul class="links">
    ${items}
  </ul>`;
}
