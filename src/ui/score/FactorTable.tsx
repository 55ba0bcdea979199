import type { VNode } from 'preact';
import { Bar } from '#ui/shared/Bar.tsx';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { Urls } from '#ui/shared/urls.ts';
import { RadarChart } from './charts/RadarChart.tsx';
import type { ScorePage } from './view.ts';

type RowProps = { readonly factor: ScorePage['factors'][number]; readonly evidenceUrl: string };

function FactorRow({ factor, evidenceUrl }: RowProps): VNode {
  return (
    <tr id={`factor-${factor.key}`}>
      <th scope="row">
        {factor.name} <span class="small muted question">{factor.asks}</span>
      </th>
      <td>
        {factor.value} <Bar width={factor.width} /> <span class="small muted">{factor.basis}</span>
      </td>
      <td class="number">{factor.points}</td>
      <td>
        {factor.because ?? <em class="muted">No reason is given yet.</em>}{' '}
        <CiteMarks cites={factor.cites} page={evidenceUrl} />
      </td>
    </tr>
  );
}

function SumRow({ page, urls }: { page: ScorePage; urls: Urls }): VNode {
  return (
    <tr>
      <th scope="row">Factor sum</th>
      <td>
        {page.exact ? page.factorSum : `at most ${page.factorSum}`} of {page.factors.length}
      </td>
      <td class="number">{page.pointsSum}</td>
      <td class="small muted">
        The set of AIVSS 0.5, which the catalog keeps. <a href={urls.page('methodology')}>Why</a>.
      </td>
    </tr>
  );
}

function Head(): VNode {
  return (
    <thead>
      <tr>
        <th scope="col">Factor</th>
        <th scope="col">Value</th>
        <th scope="col" class="number">
          Points
        </th>
        <th scope="col">Because</th>
      </tr>
    </thead>
  );
}

/** The factors, drawn and with their reasons. */
export function FactorTable({ page, urls }: { page: ScorePage; urls: Urls }): VNode {
  const { name, radar, factors, evidenceUrl } = page;
  return (
    <section aria-labelledby="factors">
      <h2 id="factors">The agentic risk factors</h2>
      <p>
        Each factor runs from 0 to 1. Its points are what it adds to the score of the driving
        threat, so they show which property of the agent costs the most.{' '}
        <a href={urls.factors}>What each value means</a>.
      </p>
      <RadarChart
        id="radar"
        title={`The factors of ${name}, each from 0 in the middle to 1 at the rim`}
        describedBy="factor-table"
        {...radar}
      />
      <ScrollBox label="Value and reason of each factor">
        <table class="factors" id="factor-table">
          <Head />
          <tbody>
            {factors.map((factor) => (
              <FactorRow factor={factor} evidenceUrl={evidenceUrl} />
            ))}
          </tbody>
          <tfoot>
            <SumRow page={page} urls={urls} />
          </tfoot>
        </table>
      </ScrollBox>
    </section>
  );
}
