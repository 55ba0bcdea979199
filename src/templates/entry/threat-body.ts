import type { ThreatView } from '#ui/threats/view.ts';
import { citeMarks } from '../cites.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { threatFacts } from './threat-facts.ts';

/** The highest value of a rating. */
const MOST = 10;

function dreadTable({ sum, priority, ratings }: NonNullable<ThreatView['dread']>): Markup {
  const rows = ratings.map(
    ({ name, value, because }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${value}</td>
        <td>
          <svg class="bar" viewBox="0 0 ${MOST} 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width="${MOST}" height="1"></rect>
            <rect width="${value}" height="1"></rect>
          </svg>
        </td>
        <td>${because}</td>
      </tr>`,
  );
  return html`<table class="small dread">
    <caption>
      DREAD: sum ${sum} of 50, ${priority}
    </caption>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function cvssBase({ cvss: { words, score, vector }, basis, because }: ThreatView): Markup {
  const metrics = words.map(
    ({ name, value, means }) =>
      html`<div>
        <dt>${name}</dt>
        <dd><b>${value}.</b> ${means}</dd>
      </div>`,
  );
  return html`<h4>CVSS v4.0 base: ${score}</h4>
    <p class="small">
      ${words.length > 0 && html`<code>${vector}</code> (${basis}).`}
      ${because ?? 'No reason is given yet.'}
    </p>
    ${words.length > 0 && html`<dl class="facts metrics small" data-pagefind-ignore>${metrics}</dl>`}`;
}

function lineList(heading: string, lines: readonly string[]): Markup {
  return html`<h4>${heading}</h4>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

/** All that an entry says of a threat. */
export function threatBody(threat: ThreatView): Markup {
  const { profiles, arisesWhen, consequences, chain, dread } = threat;
  return html`${
      profiles.length > 0 &&
      html`<p class="small">Holds only in: <strong>${profiles.join('; ')}</strong></p>`
    }
    <p>${threat.scenario} ${citeMarks(threat.cites)}</p>
    ${arisesWhen.length > 0 && lineList('Arises when', arisesWhen)}
    ${consequences.length > 0 && lineList('Consequences', consequences)}
    ${chain !== undefined && html`<p><a href="#${chain}">See the chain across layers</a></p>`}
    <div class="numbers">${threatFacts(threat)} ${dread && dreadTable(dread)}</div>
    ${cvssBase(threat)}`;
}
