import type { ScorePage } from '#ui/score/view.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { radar } from '../charts/radar.ts';
import { citeMarks } from '../cites.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

function factorRow(factor: ScorePage['factors'][number], agentUrl: string): Markup {
  return html`<tr id="factor-${factor.key}">
    <th scope="row">${factor.name} <span class="small muted question">${factor.asks}</span></th>
    <td>
      ${factor.value}
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8"></rect>
        <rect width="${factor.width}" height="8"></rect>
      </svg>
      <span class="small muted">${factor.basis}</span>
    </td>
    <td class="number">${factor.points}</td>
    <td>
      ${factor.because ?? html`<em class="muted">No reason is given yet.</em>`}
      ${citeMarks(factor.cites, agentUrl)}
    </td>
  </tr>`;
}

/**
 * The factors, drawn and with their reasons.
 * @param page the score rationale
 * @param urls the paths of the site
 */
export function factorTable(page: ScorePage, urls: Urls): Markup {
  return html`<section aria-labelledby="factors">
    <h2 id="factors">The agentic risk factors</h2>
    <p>
      Each factor runs from 0 to 1. Its points are what it adds to the score of the driving threat,
      so they show which property of the agent costs the most.
    </p>
    ${radar({
      id: 'radar',
      title: `The factors of ${page.name}, each from 0 in the middle to 1 at the rim`,
      describedBy: 'factor-table',
      ...page.radar,
    })}
    ${scrollBox(
      'The agentic risk factors',
      html`<table class="factors" id="factor-table">
        <thead>
          <tr>
            <th scope="col">Factor</th>
            <th scope="col">Value</th>
            <th scope="col" class="number">Points</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          ${page.factors.map((factor) => factorRow(factor, page.agentUrl))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Factor sum</th>
            <td>
              ${page.exact ? page.factorSum : `at most ${page.factorSum}`} of ${page.factors.length}
            </td>
            <td class="number">${page.pointsSum}</td>
            <td class="small muted">
              The set of AIVSS 0.5, which the catalog keeps.
              <a href="${urls.page('methodology')}">Why</a>.
            </td>
          </tr>
        </tfoot>
      </table>`,
    )}
  </section>`;
}
