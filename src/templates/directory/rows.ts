import type { Row } from '#ui/directory/view.ts';
import { layerStates } from '#ui/layers/view.ts';
import { bandChip } from '../band.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';

const facetsOf = ({ facets }: Row) =>
  Object.entries(facets)
    .map(([key, values]) => `${key}=${values.join(',')}`)
    .join(' ');

const strip = (row: Row) =>
  row.strip.map(({ state }) => html`<i class="cell cell-${state}">${layerStates[state].mark}</i>`);

const line = (row: Row) => html`
  <tr data-agent="${row.id}" data-names="${row.names}" data-facets="${facetsOf(row)}">
    <th scope="row">
      <a href="${row.url}">${row.name}</a>
      <span class="small muted kind">
        ${row.kind} ${row.lifecycle !== undefined && html`<strong> · ${row.lifecycle}</strong>`}
        <strong hidden data-review-by="${row.reviewBy}"> · stale</strong>
      </span>
      <span class="small excerpt" data-excerpt hidden></span>
    </th>
    <td data-label="Severity">${bandChip(row.band)}</td>
    <td data-label="Driving threat"><a class="plain" href="${row.driverUrl}">${row.driver}</a></td>
    <td data-label="Layers">
      <span class="strip" role="img" title="${row.layers}">${strip(row)}</span>
    </td>
    <td data-label="Assessed" class="nowrap">
      <time datetime="${row.assessed}">${row.assessed}</time>
      <a
        class="small under js-only actions"
        href="${row.compareUrl}"
        aria-label="Compare ${row.name}"
        >Compare</a
      >
    </td>
  </tr>
`;

const legend = html`
  <p class="small muted legend">
    Layers: <span class="cell cell-mapped" aria-hidden="true">✓</span> mapped,
    <span class="cell cell-uncertain" aria-hidden="true">?</span> not certain,
    <span class="cell cell-unchecked" aria-hidden="true">–</span> unchecked. Bands are ordinal:
    agents of one band are in order of name, not of score.
  </p>
`;

/** The table of the directory, one row an agent, with what its script looks for. */
export function directoryRows(rows: readonly Row[]): Markup {
  return html`
    <table class="rows">
      <caption class="hidden">
        Agents by severity band, then by name
      </caption>
      <thead>
        <tr>
          <th scope="col">Agent</th>
          <th scope="col">Severity, AIVSS 0.8</th>
          <th scope="col">Driving threat</th>
          <th scope="col">Layers L1–L7</th>
          <th scope="col">Assessed</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
    </table>
    <p class="none" data-none hidden>
      No agent fits. Take a filter away, or search for something else.
    </p>
    ${legend}
  `;
}
