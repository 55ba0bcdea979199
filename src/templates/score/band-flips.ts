import type { ScorePage } from '#ui/score/view.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

type Sensitivity = ScorePage['sensitivity'];

function flipTable({ up, down, rows }: Sensitivity['flips']): Markup {
  const body = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${row.input}</th>
        <td>${row.now}</td>
        ${up && html`<td>${row.up}</td>`}${down && html`<td>${row.down}</td>`}
      </tr>`,
  );
  return html`<table${classes(!(up && down) && 'fit')}>
    <thead>
      <tr>
        <th scope="col">Input</th>
        <th scope="col">Now</th>
        ${up && html`<th scope="col">Up to ${up}</th>`}
        ${down && html`<th scope="col">Down to ${down}</th>`}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

function thresholdTable(thresholds: Sensitivity['thresholds']): Markup {
  const rows = thresholds.map(
    ({ name, from }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${from}</td>
      </tr>`,
  );
  return html`<table class="narrow">
    <thead>
      <tr>
        <th scope="col">Band</th>
        <th scope="col">CVSS base score</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** The smallest change of each input that moves the band, and the bands by CVSS base score. */
export function bandFlips(page: ScorePage): Markup {
  const { flips, thresholds, sum, threat, mitigation } = page.sensitivity;
  const band = page.exact
    ? flips.band
    : `${flips.band} in the highest case, every unknown input at its worst`;
  return html`<section aria-labelledby="flips">
    <h2 id="flips">What would change the band</h2>
    <p>
      The band is ${band}. For each input, this is the smallest change of it alone that moves the
      band: CVSS base and factors in steps of 0.1, up to the end of their range; the multipliers
      level by level. “Cannot” means: by no value of this input alone.
      ${!flips.up && 'There is no band above it.'} ${!flips.down && 'There is no band below it.'}
    </p>
    ${scrollBox('The smallest changes', flipTable(flips))}
    <h3 id="thresholds">From which CVSS base score</h3>
    <p>
      With this factor sum (${sum}), ThM ${threat} and MF ${mitigation}, a threat to ${page.name}
      reaches each band from this CVSS base score on.
    </p>
    ${thresholdTable(thresholds)}
  </section>`;
}
