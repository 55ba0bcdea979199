import type { ScorePage } from '#ui/score/view.ts';
import { bandChip } from '../band.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

function profileRow(row: ScorePage['profiles'][number]): Markup {
  const { driver, runnerUp } = row;
  const next =
    runnerUp && html`<a href="${runnerUp.url}">${runnerUp.title}</a>, ${runnerUp.behind}`;
  return html`<tr>
    <th scope="row">${row.name}</th>
    <td><a href="${driver.url}">${driver.title}</a></td>
    <td>${row.cvss}</td>
    <td>${row.sum}</td>
    <td>${row.threat}</td>
    <td>${row.mitigation}</td>
    <td>${row.raw}</td>
    <td>${bandChip(row.band)}</td>
    <td>${next ?? 'none'}</td>
  </tr>`;
}

/** The score of each deployment profile, term by term. */
export function profileTable({ profiles }: ScorePage): Markup {
  return html`<section aria-labelledby="profiles">
    <h2 id="profiles">By deployment profile</h2>
    <p>
      A profile counts the threats that hold in it, with its own mitigation level. The score is
      again that of the highest-scoring one.
    </p>
    ${scrollBox(
      'The score by deployment profile',
      html`<table>
        <thead>
          <tr>
            <th scope="col">Profile</th>
            <th scope="col">Driving threat</th>
            <th scope="col">CVSS</th>
            <th scope="col">Sum</th>
            <th scope="col">ThM</th>
            <th scope="col">MF</th>
            <th scope="col">Unrounded</th>
            <th scope="col">AIVSS 0.8</th>
            <th scope="col">Next threat</th>
          </tr>
        </thead>
        <tbody>
          ${profiles.map(profileRow)}
        </tbody>
      </table>`,
    )}
  </section>`;
}
