import type { EntryPage } from '#ui/entry/view.ts';
import { bandChip } from '../band.ts';
import { citeMarks } from '../cites.ts';
import { html } from '../html.ts';
import type { Markup, Value } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

type Profile = EntryPage['profiles'][number];

function profileRow({ name, because, cites, band, driver, mitigation }: Profile): Markup {
  return html`<tr>
    <th scope="row">
      ${name}
      ${because && html`<span class="small muted question"> ${because} ${citeMarks(cites)} </span>`}
    </th>
    <td>${band ? bandChip(band) : 'no threat holds'}</td>
    <td>${driver && html`<a href="#${driver.anchor}">${driver.title}</a>`}</td>
    <td>${mitigation?.toFixed(2)}</td>
  </tr>`;
}

function profileTable(profiles: readonly Profile[]): Value {
  if (profiles.length === 0) return undefined;
  return scrollBox(
    'Score by deployment profile',
    html`<table>
      <caption>
        Score by deployment profile
      </caption>
      <thead>
        <tr>
          <th scope="col">Profile</th>
          <th scope="col">Score</th>
          <th scope="col">Driving threat</th>
          <th scope="col">Mitigation factor</th>
        </tr>
      </thead>
      <tbody>
        ${profiles.map(profileRow)}
      </tbody>
    </table>`,
  );
}

function assetList({ assets }: EntryPage['data']): Value {
  if (assets.length === 0) return undefined;
  return html`<h3>What an attacker wants from it</h3>
    <dl class="pairs">
      ${assets.map(
        ({ name, why }) =>
          html`<dt>${name}</dt>
            <dd>${why}</dd>`,
      )}
    </dl>`;
}

function capabilityList(capabilities: EntryPage['capabilities']): Value {
  if (capabilities.length === 0) return undefined;
  return html`<h3>What it can do</h3>
    <ul class="columns">
      ${capabilities.map(({ text, cites }) => html`<li>${text} ${citeMarks(cites)}</li>`)}
    </ul>`;
}

/** Why the score is what it is: its driver, the profiles, what there is to win, what it can do. */
export function verdict(page: EntryPage): Markup {
  const { driver, unknownThreats: unknown } = page;
  return html`<section aria-labelledby="why">
    <h2 id="why">Why this score</h2>
    <p>
      The score is that of the highest-scoring threat:
      <a href="#${driver.anchor}">${driver.title}</a>. The
      <a href="${page.scoreUrl}">score rationale</a> works it out, factor by factor.
      ${
        unknown > 0 &&
        html`${unknown === 1 ? 'One threat has' : `${unknown} threats have`} no CVSS vector yet and
        may score higher.`
      }
    </p>
    ${profileTable(page.profiles)} ${assetList(page.data)} ${capabilityList(page.capabilities)}
  </section>`;
}
