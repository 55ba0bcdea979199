import type { ScorePage } from '#ui/score/view.ts';
import { bandChip } from '../band.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

/** The same assessment by each method that was published. */
export function byMethod({ byMethod: methods }: ScorePage): Markup {
  const rows = methods.map(
    ({ name, formula, status, url, band, missing, notes }) =>
      html`<tr>
        <th scope="row"><a href="${url}" rel="noopener noreferrer">${name}</a></th>
        <td>
          <code>${formula}</code>
          <span class="small muted question">${status}</span>
        </td>
        <td>${band ? bandChip(band) : `needs the factor ${missing}`}</td>
        <td>
          <ul class="notes small">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>
        </td>
      </tr>`,
  );
  return html`<section aria-labelledby="lens">
    <h2 id="lens">The same assessment under each method</h2>
    <p>
      Scores of different methods are not comparable. They stand here so that a number from another
      site can be understood. Every method refuses a vector with the metric <code>E</code>, exploit
      maturity: the Threat Multiplier counts it already.
    </p>
    ${scrollBox(
      'The score by method',
      html`<table>
        <thead>
          <tr>
            <th scope="col">Method</th>
            <th scope="col">Formula</th>
            <th scope="col">Score</th>
            <th scope="col">Notes</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
    )}
  </section>`;
}
