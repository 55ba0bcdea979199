import type { VNode } from 'preact';
import { InputForm } from './InputForm.tsx';
import type { WhatIfPanel } from './controls.ts';

/** Where the result of a panel appears once its code runs, and what it says if it cannot. */
export function OutcomeFrame(): VNode {
  return (
    <div class="outcome">
      <p class="banner" data-fault="" hidden>
        The panel could not be loaded. Reload the page to try again.
      </p>
      <div data-result=""></div>
      <p class="hidden" role="status" data-status=""></p>
    </div>
  );
}

/** The what-if panel of an agent, before its code has run. */
export function WhatIf({ controls, file, calculator, command }: WhatIfPanel): VNode {
  return (
    <section aria-labelledby="what-if">
      <h2 id="what-if">What if?</h2>
      <noscript>
        <p>
          With JavaScript, this part lets you change each input, computes the score anew, and gives
          the change as a patch of the entry. Without it, a checkout of the catalog does the same.
          Change the numbers of this command:
        </p>
        <pre tabIndex={0}>
          <code>{command}</code>
        </pre>
      </noscript>
      <details class="what-if js-only" data-what-if="" data-file={file}>
        <summary>Change the inputs and see the score</summary>
        <p class="small muted">
          Nothing that you do here is stored or sent. The address keeps the state, so a link to it
          can be shared. Set-ups are not part of it. Without an entry, use the{' '}
          <a href={calculator}>calculator</a>.
        </p>
        <div class="bench">
          <InputForm {...controls} />
          <OutcomeFrame />
        </div>
      </details>
    </section>
  );
}
