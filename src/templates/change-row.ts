import type { ChangeRow } from '#ui/history/view.ts';
import { bandChip } from './band.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';

/** What moved in a change, and the commit that says why. */
export function changeMoves({ words, title, commit }: ChangeRow): Markup {
  return html`${words}.
    <span class="small muted">
      ${title}
      <a href="${commit.href}" rel="noopener noreferrer"> <code>${commit.id}</code> </a>
    </span>`;
}

/** The score after a change, and before it where it was another one. */
export function scoreShift({ from, to }: ChangeRow): Markup {
  const none = from ? html`<span class="to">→ no score</span>` : 'not recorded';
  return html`${from && bandChip(from)} ${from && to && html`<span class="to">→</span>`}
  ${to ? bandChip(to) : none}`;
}
