import { encryptions } from '#ui/diagram/parts.ts';
import type { NumberedFlow } from '#ui/diagram/parts.ts';
import type { DataFlowSection } from '#ui/diagram/section.ts';
import { attributes, classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';
import { variantMarks } from '../variants.ts';
import { threatLinks } from './threat-links.ts';

const tags = { yes: undefined, unknown: 'tag tag-uncertain', no: 'tag tag-failed' };

function threatsOf({ counts, links }: NumberedFlow['threats']): Markup {
  const none = counts.filter(({ value }) => value === 0);
  const number = (value: number) => (value === 1 ? '1 threat' : `${value} threats`);
  return html`${variantMarks(none, () => 'none')}
  ${
    links.length > 0 &&
    html`<details>
      <summary>${variantMarks(counts, number)}</summary>
      ${threatLinks(links)}
    </details>`
  }`;
}

function row(flow: NumberedFlow): Markup {
  return html`<tr${attributes({ id: flow.anchor, class: flow.mark })}>
    <td>${flow.number}</td>
    <th scope="row">${flow.rest} <span class="question"> ${flow.from} → ${flow.to} </span></th>
    <td>${flow.data.length > 0 ? flow.data.join(', ') : 'not listed'}</td>
    <td>${flow.crossing === undefined ? 'inside' : html`<b class="tag crosses">crosses</b>`}</td>
    <td><span${classes(tags[flow.encryption])}>${encryptions[flow.encryption].name}</span></td>
    <td class="nowrap">${threatsOf(flow.threats)}</td>
  </tr>`;
}

/**
 * The flows by stage, with the threats at their ends.
 * @param stages in the order in which the flows are numbered
 */
export function flowTable(stages: DataFlowSection['stages']): Markup {
  return html`<h3 id="flows">Flows</h3>
    ${scrollBox(
      'Flows',
      html`<table class="small grouped">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">What moves, from where to where</th>
            <th scope="col">Data in it</th>
            <th scope="col">Boundary</th>
            <th scope="col">Encrypted</th>
            <th scope="col">Threats at its ends</th>
          </tr>
        </thead>
        ${stages.map(
          ({ stage, flows }) =>
            html`<tbody>
              ${
                stage !== undefined &&
                html`<tr class="group">
                  <th scope="rowgroup" colspan="6">${stage}</th>
                </tr>`
              }
              ${flows.map(row)}
            </tbody>`,
        )}
      </table>`,
    )}`;
}
