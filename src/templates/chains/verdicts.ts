import type { BreakerView, VerdictView } from '#ui/chains/view.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

function broken(breaker: BreakerView, entry: string): Markup {
  return html`<strong>✕ First broken at step ${breaker.step}</strong> by
    <a href="${entry}#${breaker.anchor}">${breaker.title}</a>
    <span class="tag tag-${breaker.status}">${breaker.statusName}</span>`;
}

/**
 * What stops a chain, a paragraph for each group of profiles.
 * @param verdicts of the chain
 * @param entry the address of the entry, on a page of another
 */
export function chainVerdicts(verdicts: readonly VerdictView[], entry = ''): Markup {
  const lines = verdicts.map(({ mark, profiles, breaker, failed, partly }) => {
    const failures = failed.map(
      ({ step, anchor, title }) =>
        html`<a href="${entry}#${anchor}">${title}</a> is named against step ${step}, but its test
          failed: it does not break the chain. `,
    );
    const none = html`<strong>
      No mitigation named here breaks it${partly && ' in every profile that it holds in'}.
    </strong>`;
    return html`<p${classes('verdict-line', mark)}>
      ${profiles.length > 0 && html`<strong>${profiles.join(', ')}: </strong>`} ${failures}
      ${breaker ? broken(breaker, entry) : none}
    </p>`;
  });
  return html`${lines}`;
}
