import type { ScorePage } from '#ui/score/view.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';

function cvssFacts({ words, vector, basis, because }: ScorePage['inputs']['cvss']): Markup {
  if (words.length === 0)
    return html`<p>
      Nobody has given this threat a vector yet, so the score runs over all that CVSS allows.
    </p>`;
  const facts = words.map(
    ({ key, name, value }) =>
      html`<div>
        <dt>${name} (${key})</dt>
        <dd>${value}</dd>
      </div>`,
  );
  return html`<p><code>${vector}</code> (${basis}) ${because}</p>
    <dl class="facts">${facts}</dl>`;
}

/** The inputs of the driving threat that are no factors, each with its reason. */
export function otherInputs({ inputs: { cvss, maturity, mitigation } }: ScorePage): Markup {
  return html`<section aria-labelledby="inputs">
    <h2 id="inputs">The other three inputs</h2>
    <h3>CVSS v4.0 base: ${cvss.score}</h3>
    ${cvssFacts(cvss)}
    <h3 id="exploit-maturity">Threat Multiplier (ThM): ${maturity.multiplier}</h3>
    <p>${maturity.name}. ${maturity.means}</p>
    <h3 id="mitigation-level">Mitigation Factor (MF): ${mitigation.factor}</h3>
    <p>${mitigation.name}. ${mitigation.means} ${mitigation.because}</p>
  </section>`;
}
