import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { PageTitle } from '#ui/entry/PageTitle.tsx';
import { IntervalBar } from './charts/IntervalBar.tsx';
import type { ScorePage } from './view.ts';

/** The threat that leads, and how far behind the next one is. */
function Lead({ driver, runnerUp }: ScorePage): VNode {
  return (
    <p class="lead">
      The score is that of the highest-scoring threat, <a href={driver.url}>{driver.title}</a>.
      {runnerUp && (
        <>
          {' '}
          Next comes <a href={runnerUp.url}>{runnerUp.title}</a> at {runnerUp.band.score},{' '}
          {runnerUp.behind}.
        </>
      )}
    </p>
  );
}

/** The score of an agent, the threat that it comes from, and its place on the scale. */
export function ScoreHead({ page }: { page: ScorePage }): VNode {
  const { band, span } = page;
  return (
    <>
      <PageTitle agent={page.name} agentUrl={page.agentUrl} about="score" />
      <p class="verdict">
        <BandChip band={band} large />{' '}
        <span class="muted">
          {defaultMethod.name},{' '}
          <a href="https://aivss.owasp.org/" rel="noopener noreferrer">
            OWASP’s specification and calculator
          </a>
        </span>
      </p>
      <Lead {...page} />
      <IntervalBar
        id="score-bar"
        title={`The score on the scale from 0 to 10: ${band.name}, ${band.score}`}
        spans={[span]}
      />
    </>
  );
}
