import type { Embed } from '#ui/entry/embed.ts';
import type { EntryPage } from '#ui/entry/view.ts';
import type { EntryHistory } from '#ui/history/view.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { hardeningChecklist } from '../checklist/checklist.ts';
import { html, trusted } from '../html.ts';
import type { Markup } from '../html.ts';
import type { Link } from '../link-list.ts';
import { advisoryTable } from './advisory-table.ts';
import { chainSection } from './chains.ts';
import { changeHistory } from './change-history.ts';
import { claimLedger } from './claim-ledger.ts';
import { dataFlowSection } from '../diagram/data-flows.ts';
import { embedTexts } from './embed-texts.ts';
import { entryHeader } from './entry-header.ts';
import { maestroLayers } from './maestro-layers.ts';
import { profileSwitch } from './profile-switch.ts';
import { sourceList } from './source-list.ts';
import { strideSection } from './stride.ts';
import { threatSection } from './threats.ts';
import { vendorQuestions } from './vendor-questions.ts';
import { verdict } from './verdict.ts';

/** What stands on an entry page beside what its entry says. */
export type Extras = {
  /** Links to comparisons with other agents. */
  readonly compare: readonly Link[];
  readonly embed: Embed;
  /** Undefined when nothing is known of the past. */
  readonly history: EntryHistory | undefined;
};

const contents = ({ ledger, scoreUrl }: EntryPage, { history }: Extras) => {
  const parts = [
    ['why', 'Why this score'],
    ['data-flows', 'Data flows'],
    ['maestro', 'MAESTRO layers'],
    ['threats', 'Threats'],
    ['stride', 'STRIDE by element'],
    ['chains', 'Attack chains'],
    ['mitigations', 'Hardening checklist'],
    ...(ledger.empty ? [] : [['claims', 'Claims']]),
    ['questions', 'Questions'],
    ['advisories', 'Advisories'],
    ...(history ? [['changes', 'History']] : []),
    ['sources', 'Sources'],
  ];
  return html`
    <nav class="toc" aria-label="On this page">
      <ul>
        ${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
        <li><a href="${scoreUrl}">Score rationale</a></li>
      </ul>
    </nav>
  `;
};

const notesOf = ({ notes }: EntryPage) =>
  notes !== undefined &&
  notes !== '' &&
  html`
    <section aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <div class="prose">${trusted(notes)}</div>
    </section>
  `;

/**
 * All that stands in the main part of an entry page.
 * @param page what the entry says
 * @param extras what stands beside it
 * @param urls the paths of the site
 */
export function entryBody(page: EntryPage, extras: Extras, urls: Urls): Markup {
  const { compare, embed, history } = extras;
  return html`
    <div class="entry">
      ${contents(page, extras)}
      <div class="entry-main" data-pagefind-body data-pagefind-meta="id:${page.id}">
        ${entryHeader(page, compare)} ${page.profiles.length > 0 && profileSwitch(page.profiles)}
        ${verdict(page)} ${dataFlowSection(page)} ${maestroLayers(page.layers, urls)}
        ${threatSection(page.threats, page.threatCounts)} ${strideSection(page.stride)}
        ${chainSection(page, urls.chains)} ${hardeningChecklist(page.checklist, urls)}
        ${!page.ledger.empty && claimLedger(page.ledger)} ${vendorQuestions(page.questions)}
        ${notesOf(page)} ${advisoryTable(page.advisories)}
        <div data-pagefind-ignore>
          ${history && changeHistory(history, urls.changes)} ${sourceList(page)}
          ${embedTexts(embed)}
        </div>
      </div>
    </div>
  `;
}
