import type { ScorePage } from '#ui/score/view.ts';
import type { Urls } from '#ui/shared/urls.ts';
import type { WhatIfPanel } from '#ui/what-if/controls.ts';
import { bandChip } from '../band.ts';
import { intervalBar } from '../charts/interval-bar.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { whatIf } from '../what-if/what-if.ts';
import { allThreats } from './all-threats.ts';
import { bandFlips } from './band-flips.ts';
import { factorTable } from './factor-table.ts';
import { byMethod } from './by-method.ts';
import { inputRanges } from './input-ranges.ts';
import { otherInputs } from './other-inputs.ts';
import { profileTable } from './profile-table.ts';
import { uncertainty } from './uncertainty.ts';
import { workedScore } from './worked-score.ts';

const head = (page: ScorePage, urls: Urls) => html`
  <p class="crumbs">
    <a href="${urls.home}">Directory</a> › <a href="${page.agentUrl}">${page.name}</a>
  </p>
  <h1>${page.name}: score rationale</h1>
  <p class="verdict">
    ${bandChip(page.band, true)}
    <span class="muted"
      >${page.method},
      <a href="https://aivss.owasp.org/" rel="noopener noreferrer"
        >OWASP’s specification and calculator</a
      ></span
    >
  </p>
`;

const lead = ({ driver, runnerUp }: ScorePage) => html`
  <p class="lead">
    The score is that of the highest-scoring threat, <a href="${driver.url}">${driver.title}</a>.
    ${
      runnerUp &&
      html`Next comes <a href="${runnerUp.url}">${runnerUp.title}</a> at ${runnerUp.band.score},
        ${runnerUp.behind}.`
    }
  </p>
`;

const bar = ({ band, span }: ScorePage) =>
  intervalBar({
    id: 'score-bar',
    title: `The score on the scale from 0 to 10: ${band.name}, ${band.score}`,
    spans: [span],
  });

/**
 * All that stands in the main part of a score rationale.
 * @param page the worked score
 * @param panel the what-if panel of the same agent
 * @param urls the paths of the site
 */
export function scoreBody(page: ScorePage, panel: WhatIfPanel, urls: Urls): Markup {
  return html`
    ${head(page, urls)} ${lead(page)} ${bar(page)} ${workedScore(page)}
    ${page.profiles.length > 1 && profileTable(page)} ${factorTable(page, urls)}
    ${otherInputs(page)} ${uncertainty(page)} ${bandFlips(page)} ${inputRanges(page)}
    ${allThreats(page)} ${byMethod(page)} ${whatIf(panel)}
  `;
}
