import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import type { Urls } from '#ui/shared/urls.ts';
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
export function ScoreHead({ page, urls }: { page: ScorePage; urls: Urls }): VNode {
  const { band, span } = page;
  return (
    <>
      <p class="crumbs">
        <a href={urls.home}>Directory</a> › <a href={page.agentUrl}>{page.name}</a>
      </p>
      <h1>{page.name}: score rationale</h1>
      <p class="verdict">
        <BandChip band={band} large />{' '}
        <span class="muted">
          {page.method},{' '}
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
