import { boardLegend } from '#ui/layers/board.ts';
import type { Board } from '#ui/layers/board.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';
import { layerCarriers } from './carriers.ts';

type Row = Board['rows'][number];

/** The sign of a state, which the words beside it tell to those who do not see it. */
const sign = (id: string, mark: string) =>
  html`<span class="known known-${id}" aria-hidden="true">${mark}</span>`;

const line =
  ({ crowded }: Board, count: number) =>
  (row: Row) => html`
    <tr id="${row.threat.id}">
      <th scope="row">
        <code>${row.threat.id}</code> ${row.threat.name}
        <span class="small muted question">${row.threat.meaning}</span>
      </th>
      ${crowded && html`<td>${layerCarriers(row, count)}</td>`}
      ${row.cells.map(
        (cell) =>
          html`<td>${sign(cell.state, cell.sign)} <span class="hidden">${cell.name}</span></td>`,
      )}
      ${row.counts.map(
        ({ count: number, tested }) =>
          html`<td class="sum">
            ${number} ${tested > 0 && html`<span class="small muted">${tested} tested</span>`}
          </td>`,
      )}
    </tr>
  `;

const head = ({ crowded, agents }: Board) => html`
  <tr>
    <th scope="col">Threat</th>
    ${crowded && html`<th scope="col">Share of the agents</th>`}
    ${agents.map(({ anchor, name }) => html`<th scope="col"><a href="#${anchor}">${name}</a></th>`)}
    ${boardLegend.map(
      ({ id, sign: mark, name }) =>
        html`<th scope="col" class="sum">${sign(id, mark)} ${name}</th>`,
    )}
  </tr>
`;

/**
 * The board of a layer: each of its named threats against each agent.
 * @param count how many agents there are
 */
export function layerBoard(board: Board, count: number): Markup {
  const key = boardLegend.map(
    ({ id, sign: mark, name, means }) =>
      html`<dt>${sign(id, mark)} ${name}</dt>
        <dd>${means}</dd>`,
  );
  return html`
    <dl class="pairs small">${key}</dl>
    <p class="muted small">
      The threat that is present without a mitigation in the most agents stands first.
    </p>
    ${scrollBox(
      'Named threats by agent',
      html`<table class="board">
        <caption>
          What is known of each named threat in ${count} agents
        </caption>
        <thead>
          ${head(board)}
        </thead>
        <tbody>
          ${board.rows.map(line(board, count))}
        </tbody>
      </table>`,
    )}
  `;
}
