import type { Checklist } from '#ui/hardening/view.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';

function explanation(methodology: string): Markup {
  return html`<details class="small">
    <summary>What the ticks would do to the score</summary>
    <p>
      By AIVSS 0.8, a threat counts as partially mitigated (× 0.83) once one of its mitigations is
      in place, and as strongly mitigated (× 0.67) once all that it names, of those that hold in the
      chosen profile, are in place and tested by you. The score is that of the highest threat. None
      gets worse than this entry has it.
    </p>
    <p>
      AIVSS 0.8 does not tell kinds apart, so a mitigation that detects or responds counts like one
      that prevents. But strong mitigation has to fail closed, and to notice an attack does not stop
      it: without one that prevents, a threat stays at partial. A mitigation whose test failed in
      this entry counts only once you tested it yourself.
      <a href="${methodology}#the-hardening-checklist">More on this</a>
    </p>
  </details>`;
}

/**
 * What the ticks would do to the score, before its code has run, and the checklist as files.
 * @param checklist at least one step
 * @param urls the paths of the site
 */
export function tickedPanel({ count, fileUrl, files }: Checklist, urls: Urls): Markup {
  const downloads = files.map(
    ({ id, name, url }) => html`<a href="${url}" download data-file="${id}"> ${name} </a>`,
  );
  return html`<div class="ticked js-only" data-checklist="${fileUrl}" data-pagefind-ignore>
      <p class="against">
        <strong data-count>0 of ${count} in place, 0 tested</strong>
        <button type="button" data-copy>Copy as Markdown</button>
        <button type="button" data-clear hidden>Clear</button>
        <span class="small" role="status" data-note></span>
      </p>
      <p data-what-if hidden>
        <span data-lead></span> <span data-now></span>
        <span data-instead> (<span data-level></span>) instead of <span data-own></span> </span>
        <br />
        Driving threat: <a data-driver></a>
      </p>
      <p class="small muted">
        Tick below what you have done. What it would do to the score is a what-if of yours, not a
        score of the catalog. <span data-kept>Ticks are kept in this browser only.</span>
        <span data-lost hidden>
          This browser lets the page keep nothing: your ticks are gone when you leave it.
        </span>
      </p>
      ${explanation(urls.page('methodology'))}
      <p class="hidden" role="status" data-said></p>
    </div>
    <p class="small actions" data-pagefind-ignore>Download the checklist: ${downloads}</p>`;
}
