import type { ScorePage } from '#ui/score/view.ts';
import { tornadoChart } from '../charts/tornado.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';

/** How far each input alone can move the score, drawn and as numbers. */
export function inputRanges(page: ScorePage): Markup {
  const { ranges, score, scoreText } = page.sensitivity;
  const rows = ranges.map(
    ({ name, over, scores }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${over}</td>
        <td>${scores}</td>
      </tr>`,
  );
  return html`<section aria-labelledby="ranges">
    <h2 id="ranges">How much each input can move the score</h2>
    <p>
      Each bar is the range of scores when that input alone runs over all its values. The dashed
      line is ${page.exact ? 'the score' : 'the highest case'}, ${scoreText}.
    </p>
    <div class="cases">
      ${tornadoChart({
        id: 'tornado',
        title: `Range of the score by input, the widest first; the dashed line stands at ${scoreText}`,
        describedBy: 'ranges-table',
        inputs: ranges,
        score,
      })}
      <table id="ranges-table">
        <caption>
          The same as numbers
        </caption>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col">Runs over</th>
            <th scope="col">Scores</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}
