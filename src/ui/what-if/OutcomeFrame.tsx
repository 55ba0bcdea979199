import type { VNode } from 'preact';

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
