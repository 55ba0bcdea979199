import type { BreakerView, VerdictView } from '#ui/chains/view.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

function broken(breaker: BreakerView, entry: string): Markup {
  return html`<strong>✕ First broken at step ${breaker.step}</strong> by
    <a href="${entry}#${breaker.anchor}">${breaker.title}</a>
    <span class="tag tag-${breaker.status}">${breaker.statusName}</span>`;
}

function named({ step, anchor, title, status, statusName }: BreakerView, entry: string): Markup {
  return html`<a href="${entry}#${anchor}">${title}</a> is named against step ${step}
    <span class="tag tag-${status}">${statusName}</span>. `;
}

/**
 * What stops a chain, a paragraph for each group of profiles.
 * @param verdicts of the chain
 * @param entry the address of the entry, on a page of another
 */
export function chainVerdicts(verdicts: readonly VerdictView[], entry = ''): Markup {
  const lines = verdicts.map(({ mark, profiles, breaker, untested, failed, partly }) => {
    const failures = failed.map(
      ({ step, anchor, title }) =>
        html`<a href="${entry}#${anchor}">${title}</a> is named against step ${step}, but its test
          failed: it does not break the chain. `,
    );
    const none = html`<strong>
      No mitigation that was tested breaks it${partly && ' in every profile that it holds in'}.
    </strong>`;
    return html`<p${classes('verdict-line', mark)}>
      ${profiles.length > 0 && html`<strong>${profiles.join(', ')}: </strong>`} ${failures}
      ${untested && named(untested, entry)} ${breaker ? broken(breaker, entry) : none}
    </p>`;
  });
  return html`${lines}`;
}
