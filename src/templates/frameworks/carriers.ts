import type { ReferencePage } from '#ui/frameworks/reference-page.ts';
import { bandChip } from '../band.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { linkList } from '../link-list.ts';

const line = (row: ReferencePage['rows'][number]) => html`
  <tr>
    <th scope="row"><a href="${row.agentUrl}">${row.agent}</a></th>
    <td data-label="Threat">
      <a class="plain" href="${row.url}">${row.title}</a>
      ${
        row.profiles.length > 0 &&
        html`<span class="small muted under">Only in: ${row.profiles.join(', ')}</span>`
      }
    </td>
    <td data-label="Severity">${bandChip(row.band)}</td>
    <td data-label="Layers" class="nowrap">${row.layers.join(' ')}</td>
    <td data-label="Mitigations">${row.mitigations}</td>
  </tr>
`;

/** The threats that carry a public id, by agent, and the agents that there is no room for. */
export function frameworkCarriers({ rows, left }: Pick<ReferencePage, 'rows' | 'left'>): Markup {
  return html`
    <section aria-labelledby="threats">
      <h2 id="threats">Agents and threats</h2>
      <p class="muted small">
        Agents in order of the directory. The score is that of the threat; mitigations are what its
        entry recommends.
      </p>
      <table class="rows">
        <caption class="hidden">
          Threats that carry the id, by agent
        </caption>
        <thead>
          <tr>
            <th scope="col">Agent</th>
            <th scope="col">Threat</th>
            <th scope="col">Severity, AIVSS 0.8</th>
            <th scope="col">Layers</th>
            <th scope="col">Mitigations</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(line)}
        </tbody>
      </table>
      ${
        left.length > 0 &&
        html`<details>
          <summary>${left.length} more agents, each with the number of its threats</summary>
          ${linkList(left)}
        </details>`
      }
    </section>
  `;
}
