import type { StepView } from '#ui/hardening/view.ts';
import { citeMarks } from '../cites.ts';
import { classes, html } from '../html.ts';
import type { Markup, Value } from '../html.ts';
import { stepTest } from './test.ts';

function tickBoxes({ id, title, test }: StepView): Markup {
  return html`<fieldset class="ticks small" data-ticks="${id}" data-pagefind-ignore>
    <legend class="hidden">${title}</legend>
    <label><input type="checkbox" /> In place</label>
    <label><input type="checkbox" disabled /> Tested by us</label>
    ${
      test?.status === 'failed' &&
      html`<span class="js-only">Its test failed, so it counts only once you tested it.</span>`
    }
  </fieldset>`;
}

function example(snippet: StepView['snippet']): Value {
  if (!snippet) return undefined;
  const origin = [snippet.language, snippet.file].filter(Boolean).join(', ');
  return html`<figure>
    <figcaption class="small muted">${origin}: an example, to be adapted</figcaption>
    <pre tabindex="0">${snippet.code}</pre>
  </figure>`;
}

function threatLinks(against: StepView['against']): Value {
  if (against.length === 0) return 'no threat of this entry.';
  const items = against.map(
    ({ anchor, title, mark }) => html`<li${classes(mark)}><a href="#${anchor}">${title}</a></li>`,
  );
  return html`<ul class="links">
    ${items}
  </ul>`;
}

/** One step of the checklist: what to do, an example, its test, and what it acts against. */
export function checklistStep(step: StepView): Markup {
  const { profiles, pitfalls } = step;
  return html`<article${classes('mitigation', step.mark)} id="${step.anchor}">
    <h4>
      ${step.title} <span class="tag">${step.kind}</span>
      ${step.layers.map((layer) => html`<span class="tag">${layer}</span> `)}
    </h4>
    ${tickBoxes(step)}
    <p>${step.text} ${citeMarks(step.cites)}</p>
    ${
      profiles.length > 0 &&
      html`<p class="small">Holds only in: <strong>${profiles.join(', ')}</strong></p>`
    }
    ${example(step.snippet)} ${stepTest(step.test)}
    ${
      pitfalls.length > 0 &&
      html`<p class="small"><strong>Pitfalls:</strong> ${pitfalls.join(' ')}</p>`
    }
    <div class="small against"><strong>Against:</strong> ${threatLinks(step.against)}</div>
  </article>`;
}
