import type { CertificateView } from '#ui/evidence/certificates.ts';
import { citeMarks } from '../cites.ts';
import { html } from '../html.ts';
import type { Markup, Value } from '../html.ts';
import { voiceMarks } from './voice-marks.ts';

function pair({ name, scope, asOf, age, voices, interested, cites }: CertificateView): Markup {
  return html`<dt>${name}</dt>
    <dd>
      <strong>Scope:</strong> ${scope} ${citeMarks(cites)}
      <span class="muted claim-facts">
        ${voiceMarks(voices, interested)}
        <span> as of <time datetime="${asOf}">${asOf}</time>, ${age} </span>
      </span>
    </dd>`;
}

/**
 * Certificates with their scope and who speaks of them; nothing when there are none.
 * @param certificates in the order of the entry
 * @param heading what they belong to
 */
export function certificateList(certificates: readonly CertificateView[], heading: string): Value {
  if (certificates.length === 0) return undefined;
  return html`<div class="certificates small">
    <p><strong>${heading}</strong></p>
    <dl class="pairs">${certificates.map(pair)}</dl>
  </div>`;
}
