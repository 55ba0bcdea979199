import { html } from '../html.ts';
import type { Markup } from '../html.ts';

const patchBox = html`<details data-patch-box>
  <summary>The patch</summary>
  <p class="small" data-patch-note></p>
  <pre tabindex="0" role="region" aria-label="Patch of the entry" data-patch></pre>
</details>`;

/**
 * The result of a what-if panel, before its code has run.
 * @param patch true where there is an entry that a patch can change
 */
export function outcome(patch: boolean): Markup {
  return html`<div class="outcome">
    <p class="banner" data-fault hidden>
      The panel could not be loaded. Reload the page to try again.
    </p>
    <p class="verdict">
      <span class="band band-large" data-band></span>
      <span class="muted">AIVSS 0.8</span>
    </p>
    <p data-difference hidden></p>
    <p data-headline hidden></p>
    <dl class="facts">
      <div>
        <dt>Factor sum</dt>
        <dd data-sum></dd>
      </div>
      <div>
        <dt>Uplift (AARS)</dt>
        <dd data-aars></dd>
      </div>
    </dl>
    <details data-worked>
      <summary>Worked out, and by other formulas</summary>
      <p class="formula">score = (CVSS + (10 − CVSS) × factor sum ÷ 10 × ThM) × MF</p>
      <div data-cases></div>
      <div data-lens></div>
    </details>
    <ul class="small" data-notes hidden></ul>
    <p class="small"><code data-vector></code></p>
    <p class="actions">
      <button type="button" data-copy="vector">Copy vector</button>
      <button type="button" data-copy="link">Copy link</button>
      ${patch && html`<button type="button" data-copy="patch">Copy as front-matter patch</button>`}
    </p>
    ${patch && patchBox}
    <p class="hidden" role="status" data-status></p>
  </div>`;
}
