import type { ScorePage } from '#ui/score/view.ts';
import { html } from '../html.ts';
import type { Markup, Value } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

type Uncertainty = ScorePage['uncertainty'];

function unknownRow({ name, left, atLeast, atMost }: Uncertainty['unknowns']['rows'][number]) {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${left}</td>
    <td>${atLeast}</td>
    <td>${atMost}</td>
  </tr>`;
}

function unknownInputs({ uncertainty: { unknowns }, band }: ScorePage): Markup {
  if (unknowns.rows.length === 0)
    return html`<p>Every input of the driving threat has a value, so the score is one number.</p>`;
  return html`<p>
      The score is somewhere in ${band.score}: ${band.name}. Before rounding the range is
      ${unknowns.width} points wide. <strong>${unknowns.most}</strong>
      ${unknowns.several ? 'widen it the most, equally: each is' : 'widens it the most: it is'} the
      fact most worth finding. The widths below are exact.
    </p>
    ${scrollBox(
      'The unknown inputs',
      html`<table>
        <thead>
          <tr>
            <th scope="col">If this alone were known</th>
            <th scope="col">Width that is left</th>
            <th scope="col">Narrower by at least</th>
            <th scope="col">At most</th>
          </tr>
        </thead>
        <tbody>
          ${unknowns.rows.map(unknownRow)}
        </tbody>
      </table>`,
    )}`;
}

function marginsOfError({ uncertainty: { margins }, exact }: ScorePage): Value {
  if (margins.length === 0) return undefined;
  const body = margins.map(
    ({ name, factors, score, bands }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td class="small">${factors}</td>
        <td>${score}</td>
        <td>${bands}</td>
      </tr>`,
  );
  return html`<p>
      How much a factor value may be off depends on what it rests on; one that was tested counts as
      it is. If all values of a row were off the same way,
      ${exact ? 'the score' : 'the highest case'} would be:
    </p>
    ${scrollBox(
      'The margins of error',
      html`<table>
        <thead>
          <tr>
            <th scope="col">Basis of the value</th>
            <th scope="col">Factors</th>
            <th scope="col">Score</th>
            <th scope="col">Band</th>
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>`,
    )}`;
}

/** The inputs that nobody knows, and those that were only estimated. */
export function uncertainty(page: ScorePage): Markup {
  return html`<section aria-labelledby="uncertain">
    <h2 id="uncertain">What is not known for sure</h2>
    ${unknownInputs(page)} ${marginsOfError(page)}
  </section>`;
}
