import type { ScorePage } from '#ui/score/view.ts';
import { html } from '../html.ts';
import type { Markup, Value } from '../html.ts';

function formula(parts: ScorePage['formulas'][number]): Markup {
  const pieces = parts.map(({ text, name = '', href }) =>
    href === undefined
      ? text
      : html`<a href="${href}" title="${name}" aria-label="${name} ${text}">${text}</a>`,
  );
  return html`<p class="formula">${pieces}</p>`;
}

function stepTable({ title, steps }: ScorePage['steps'][number]): Markup {
  const rows = steps.map(
    ({ term, worked, result }) =>
      html`<tr>
        <th scope="row">${term}</th>
        <td>${worked}</td>
        <td class="number">${result}</td>
      </tr>`,
  );
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">Term</th>
        <th scope="col">Worked</th>
        <th scope="col" class="number">Result</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function conformanceNotes(notes: ScorePage['notes']): Value {
  if (notes.length === 0) return undefined;
  return html`<aside class="banner" aria-label="Notes on conformance">
    <strong>Read with care:</strong>
    <ul>
      ${notes.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
  </aside>`;
}

/** The formula with its numbers in place, and each step of the sum. */
export function workedScore({ exact, formulas, steps, notes }: ScorePage): Markup {
  return html`<section aria-labelledby="worked">
    <h2 id="worked">The score, worked out</h2>
    <p>
      score = (CVSS + (10 − CVSS) × factor sum ÷ 10 × ThM) × MF. Each number leads to where it comes
      from.${!exact && ' Not every input is known, so both ends of the range are worked out.'}
    </p>
    ${formulas.map(formula)}
    <div class="cases">${steps.map(stepTable)}</div>
    ${conformanceNotes(notes)}
  </section>`;
}
