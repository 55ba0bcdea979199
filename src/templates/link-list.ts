import { attributes, html } from './html.ts';
import type { Value } from './html.ts';

/** A link: where it leads, its words, and more words for those who point at it. */
export type Link = { readonly href: string; readonly text: string; readonly title?: string };

/**
 * Links in a row; nothing when there are none.
 * @param outward true for links that leave the site: they lend it no weight
 */
export function linkList(links: readonly Link[], outward = false): Value {
  if (links.length === 0) return undefined;
  const rel = outward ? 'nofollow ugc noopener noreferrer' : undefined;
  const items = links.map(
    ({ href, text, title }) => html`<li><a${attributes({ href, title, rel })}>${text}</a></li>`,
  );
  return html`<ul class="links">
    ${items}
  </ul>`;
}
