import type { ClaimGroup, ClaimView } from '#ui/evidence/claims.ts';
import type { EntryPage } from '#ui/entry/view.ts';
import { citeMarks } from '../cites.ts';
import { attributes, classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { certificateList } from './certificate-list.ts';
import { claimFacts } from './claim-facts.ts';

function claimArticle(claim: ClaimView): Markup {
  return html`<article class="claim" id="${claim.anchor}">
    <p><b>${claim.number}</b> ${claim.text} ${citeMarks(claim.cites)}</p>
    ${claimFacts(claim)}
  </article>`;
}

function groupBlock({ mark, sides, decisions, certificates }: ClaimGroup): Markup {
  const opposed = decisions.length > 0;
  const columns = sides.map((side, index) => {
    const words = index === sides.length - 1 ? 'The entry follows' : 'Not followed';
    return html`<div>
      ${opposed && html`<p class="small side"><strong>${words}</strong></p>`}
      ${side.map(claimArticle)}
    </div>`;
  });
  return html`<div${classes('claims', opposed && 'versus', mark)}>
    ${columns} ${certificateList(certificates, 'Certificates that this names')}
    ${decisions.map(
      ({ of, follows, because }) =>
        html`<p class="small because">
          <strong> Decision between ${of} and ${follows}: </strong> ${because}
        </p>`,
    )}
  </div>`;
}

/** What others say of an agent, contradictions side by side. */
export function claimLedger(ledger: EntryPage['ledger']): Markup {
  return html`<section aria-labelledby="claims">
    <h2 id="claims">Claims</h2>
    ${ledger.summaries.map(({ mark, text }) => html`<p${attributes({ class: mark })}>${text}</p>`)}
    <p class="muted small">
      What others say of the agent, who says it and what they gain by it. Where claims contradict
      each other, the entry says which one it follows, and why.
    </p>
    ${ledger.groups.map(groupBlock)}
    ${certificateList(ledger.certificates, 'Certificates that are claimed elsewhere')}
  </section>`;
}
