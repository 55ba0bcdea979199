import type { EntryHistory } from '#ui/history/view.ts';
import { changeMoves, scoreShift } from '../change-row.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

/**
 * The newest changes of an entry.
 * @param history the changes, and how far back they are known
 * @param changesUrl the page of all changes of the catalog
 */
export function changeHistory({ rows, all, cutOn }: EntryHistory, changesUrl: string): Markup {
  return html`<section aria-labelledby="changes">
    <h2 id="changes">History</h2>
    ${scrollBox(
      'Table of changes',
      html`<table class="changes">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What moved</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <td class="nowrap">${row.on}</td>
                <td>${changeMoves(row)}</td>
                <td>${scoreShift(row)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
    <p class="small muted">
      ${rows.length < all && `The newest ${rows.length} of ${all} changes. `}
      ${cutOn !== undefined && `The history is cut at ${cutOn}. `} Scores by today’s method.
      <a href="${changesUrl}">All changes of the catalog</a>
    </p>
  </section>`;
}
