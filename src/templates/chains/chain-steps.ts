import type { BreakerView, ChainView, VerdictView } from '#ui/chains/view.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

function breakerLine(view: BreakerView, verdicts: readonly VerdictView[]): Markup {
  const { step, anchor, title, status, statusName, fails, profiles, marks } = view;
  const here = verdicts.filter(
    ({ breaker }) => breaker?.step === step && breaker.anchor === anchor,
  );
  return html`<p${classes('small', marks)}>
    Against it: <a href="#${anchor}">${title}</a>
    <span class="tag tag-${status}">${statusName}</span>
    ${profiles.length > 0 && ` Only in: ${profiles.join(', ')}.`}
    ${fails !== undefined && ` — ${fails}.`}
    ${here.map(({ mark }) => html`<strong${classes(mark)}>✕ Broken here</strong>`)}
  </p>`;
}

/** The steps of a chain, each with what is named against it. */
export function chainSteps({ steps, verdicts }: ChainView): Markup {
  const items = steps.map(
    ({ layer, text, breakers }) =>
      html`<li>
        <b> ${layer.id} ${layer.name} </b> ${text}
        ${breakers.map((breaker) => breakerLine(breaker, verdicts))}
      </li>`,
  );
  return html`<ol>
    ${items}
  </ol>`;
}
