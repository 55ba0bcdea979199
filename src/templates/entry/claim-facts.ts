import type { ClaimView } from '#ui/evidence/claims.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { voiceMarks } from './voice-marks.ts';

/** What is known of a claim: its stance, who says it, when, and where it holds. */
export function claimFacts(claim: ClaimView): Markup {
  const { stance, layer, asOf, profiles, strayMark } = claim;
  return html`<p class="small muted claim-facts">
      <span class="tag tag-${stance}">${stance}</span>
      ${claim.absolute && html`<span class="tag tag-uncertain">absolute wording</span>`}
      ${voiceMarks(claim.voices, claim.interested)}
      ${layer && html`<a href="#${layer}">${layer}</a>`}
      <span> as of <time datetime="${asOf}">${asOf}</time>, ${claim.age} </span>
      ${profiles.length > 0 && html`<span>holds only in: ${profiles.join('; ')}</span>`}
    </p>
    ${
      strayMark &&
      html`<p${classes('small', strayMark)}>
      Not about the chosen profile; shown for what stands against it.
    </p>`
    }`;
}
