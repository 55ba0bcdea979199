import type { Board } from '#ui/layers/board.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { linkList } from '../link-list.ts';

type Row = Board['rows'][number];

/** Each part of the bar, where the one before it ends. */
function parts(counts: Row['counts']): Markup[] {
  let start = 0;
  return counts.map(({ id, count }) => {
    const part = html`<rect class="part-${id}" x="${start}" width="${count}" height="1" />`;
    start += count;
    return part;
  });
}

/**
 * What share of the agents each state of a threat has, as a bar, and the agents that carry it.
 * @param count how many agents there are: the full length of the bar
 */
export function layerCarriers({ carriers, counts }: Row, count: number): Markup {
  const groups = carriers.filter(({ links }) => links.length > 0);
  const total = groups.reduce((sum, { links }) => sum + links.length, 0);
  return html`
    <svg class="board-share" viewBox="0 0 ${count} 1" preserveAspectRatio="none" aria-hidden="true">
      ${parts(counts)}
    </svg>
    ${
      total > 0 &&
      html`<details class="small">
        <summary>The ${total} agents that carry it</summary>
        ${groups.map(
          ({ name, links }) =>
            html`<p>${name}</p>
              ${linkList(links)}`,
        )}
      </details>`
    }
  `;
}
