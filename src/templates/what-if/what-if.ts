import type { WhatIfPanel } from '#ui/what-if/controls.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { dials } from './dials.ts';
import { outcome } from './outcome.ts';

/** The what-if panel of an agent, before its code has run. */
export function whatIf({ controls, file, calculator, command }: WhatIfPanel): Markup {
  return html`<section aria-labelledby="what-if">
    <h2 id="what-if">What if?</h2>
    <noscript>
      <p>
        With JavaScript, this part lets you change each input, computes the score anew, and gives
        the change as a patch of the entry. Without it, a checkout of the catalog does the same.
        Change the numbers of this command:
      </p>
      <pre tabindex="0"><code>${command}</code></pre>
    </noscript>
    <details class="what-if js-only" data-what-if data-file="${file}">
      <summary>Change the inputs and see the score</summary>
      <p class="small muted">
        Nothing that you do here is stored or sent. The address keeps the state, so a link to it can
        be shared. Deployment profiles are not part of it. Without an entry, use the
        <a href="${calculator}">calculator</a>.
      </p>
      <div class="bench">${dials(controls)} ${outcome(true)}</div>
    </details>
  </section>`;
}
