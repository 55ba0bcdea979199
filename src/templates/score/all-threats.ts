import type { ScorePage } from '#ui/score/view.ts';
import { bandChip } from '../band.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

/** The score of each threat, the highest first. */
export function allThreats({ threats }: ScorePage): Markup {
  const rows = threats.map(
    ({ url, title, cvss, multiplier, mitigation, band }) =>
      html`<tr>
        <th scope="row"><a href="${url}">${title}</a></th>
        <td>${cvss}</td>
        <td>${multiplier}</td>
        <td>${mitigation}</td>
        <td>${bandChip(band)}</td>
      </tr>`,
  );
  return html`<section aria-labelledby="all">
    <h2 id="all">Every threat’s score</h2>
    <p>
      AIVSS scores a finding, not a product, and its scores must not be averaged. Compare by band,
      not by decimal.
    </p>
    ${scrollBox(
      'Scores of all threats',
      html`<table>
        <thead>
          <tr>
            <th scope="col">Threat</th>
            <th scope="col">CVSS base</th>
            <th scope="col"><abbr title="Threat Multiplier">ThM</abbr></th>
            <th scope="col"><abbr title="Mitigation Factor">MF</abbr></th>
            <th scope="col">AIVSS 0.8</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
    )}
  </section>`;
}
