import type { NumberedFlow } from '#ui/diagram/parts.ts';
import type { DataFlowSection } from '#ui/diagram/section.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

function sentence({ number, anchor, from, to, crossing, data }: NumberedFlow): Markup {
  const carried = data.length > 0 ? data.join(', ') : 'not listed';
  return html`<a href="#${anchor}">${number}. ${from} → ${to}</a>
    <span class="muted">(${crossing})</span>: ${carried}.`;
}

function threatsOf({ threats }: NumberedFlow): Markup {
  const links = threats.links.map(
    ({ anchor, mark, title }) => html`<a href="#${anchor}" ${classes(mark)}>${title}</a>`,
  );
  return html`<span class="threats"> Threats: ${links} </span>`;
}

function listOf({ crossing, unnamed, allNamed }: DataFlowSection): Markup {
  return html`<p class="muted small">
      Most attacks enter where data changes hands. A threat stands here when it names either end of
      the flow; whether it uses this very flow, its own text tells.
    </p>
    <ul class="crossings small">
      ${crossing.map(
        (flow) =>
          html`<li${classes(flow.mark)}>
            ${sentence(flow)} ${flow.threats.links.length > 0 && threatsOf(flow)}
          </li>`,
      )}
    </ul>
    <h4>Of these, what no threat names</h4>
    ${allNamed.map(
      ({ mark }) =>
        html`<p${classes('small', mark)}>Nothing: for each of them, a threat names an end.</p>`,
    )}
    ${
      unnamed.length > 0 &&
      html`<ul class="small">
        ${unnamed.map(({ flow, mark }) => html`<li${classes(mark)}>${sentence(flow)}</li>`)}
      </ul>`
    }`;
}

/** The flows across a trust boundary, and those of them that no threat names. */
export function crossingList(dataFlows: DataFlowSection): Markup {
  return html`<h3 id="crossings">Flows across a trust boundary</h3>
    ${dataFlows.crossing.length === 0 && html`<p>As it is drawn here, no flow crosses a boundary.</p>`}
    ${dataFlows.crossing.length > 0 && listOf(dataFlows)}`;
}
