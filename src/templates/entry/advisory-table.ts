import type { EntryPage } from '#ui/entry/view.ts';
import { citeMarks } from '../cites.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

type Advisory = EntryPage['advisories'][number];

function advisoryRow({ id, read, title, cites, severity, note, ...dated }: Advisory): Markup {
  return html`<tr id="${id}">
    <th scope="row">
      <a href="${dated.url}">${id}</a>
      ${dated.aliases.length > 0 && html`<span class="small">${dated.aliases.join(', ')}</span>`}
      <span class="tag tag-${read === 'record' ? 'supported' : 'unverified'}">
        ${read === 'record' ? 'record read' : 'second hand'}
      </span>
    </th>
    <td>
      ${title} ${citeMarks(cites)}
      ${severity.map((vector) => html`<br /><code class="small">${vector}</code>`)}
      ${
        dated.exploited &&
        html`<p class="small">Exploited, says ${dated.exploited.by} (${dated.exploited.on}).</p>`
      }
      ${dated.withdrawn && html`<p class="small">Withdrawn on ${dated.withdrawn}.</p>`}
      ${note && html`<p class="small muted">${note}</p>`}
    </td>
    <td>${dated.versions ?? 'not read'}</td>
    <td>${dated.fixedIn ?? 'not read'}</td>
    <td>${dated.published}</td>
  </tr>`;
}

function table(advisories: readonly Advisory[]): Markup {
  return scrollBox(
    'Published vulnerability records',
    html`<table class="advisories">
      <caption>
        Published vulnerability records. Only those read in the record itself inform a threat’s
        score.
      </caption>
      <thead>
        <tr>
          <th scope="col">Record</th>
          <th scope="col">What it says</th>
          <th scope="col">Affected</th>
          <th scope="col">Fixed in</th>
          <th scope="col">Published</th>
        </tr>
      </thead>
      <tbody>
        ${advisories.map(advisoryRow)}
      </tbody>
    </table>`,
  );
}

/** The published vulnerability records of an agent, or what it means that there are none. */
export function advisoryTable(advisories: readonly Advisory[]): Markup {
  return html`<section aria-labelledby="advisories">
    <h2 id="advisories">Advisories</h2>
    ${
      advisories.length === 0
        ? html`<p>
            None was found in the sources that were read. That is not a proof that there is none.
          </p>`
        : table(advisories)
    }
  </section>`;
}
