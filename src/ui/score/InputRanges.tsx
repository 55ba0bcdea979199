import type { VNode } from 'preact';
import { TornadoChart } from './charts/TornadoChart.tsx';
import type { ScorePage } from './view.ts';

function RangeTable({ ranges }: Pick<ScorePage['sensitivity'], 'ranges'>): VNode {
  return (
    <table id="ranges-table">
      <caption>The same as numbers</caption>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Runs over</th>
          <th scope="col">Scores</th>
        </tr>
      </thead>
      <tbody>
        {ranges.map(({ name, over, scores }) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="nowrap">{over}</td>
            <td class="nowrap">{scores}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far each input alone can move the score, drawn and as numbers. */
export function InputRanges({ page }: { page: ScorePage }): VNode {
  const { ranges, score, scoreText } = page.sensitivity;
  return (
    <section aria-labelledby="ranges">
      <h2 id="ranges">How much each input can move the score</h2>
      <p>
        Each bar is the range of scores when that input alone runs over all its values. The dashed
        line is {page.exact ? 'the score' : 'the highest case'}, {scoreText}.
      </p>
      <div class="cases">
        <TornadoChart
          id="tornado"
          title={`Range of the score by input, the widest first; the dashed line stands at ${scoreText}`}
          describedBy="ranges-table"
          inputs={ranges}
          score={score}
        />
        <RangeTable ranges={ranges} />
      </div>
    </section>
  );
}
