import type { Cite } from '#ui/shared/cites.ts';
import { html } from './html.ts';
import type { Value } from './html.ts';

/**
 * The numbers of the sources that a sentence cites, as links; nothing when it cites none.
 * @param cites the sources, in order
 * @param page the address of the page that lists them, when it is another one
 */
export function citeMarks(cites: readonly Cite[], page = ''): Value {
  if (cites.length === 0) return undefined;
  const links = cites.map(
    ({ number, anchor, title }, place) =>
      html`${place > 0 && ' '}<a href="${page}#${anchor}" title="${title}">[${number}]</a>`,
  );
  return html`<sup class="cites">${links}</sup>`;
}
