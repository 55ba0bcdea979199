import type { VNode } from 'preact';
import { countWords, NO_TICKS } from './ticks.ts';
import type { Checklist } from './view.ts';

function Explanation({ methodologyUrl }: Pick<Checklist, 'methodologyUrl'>): VNode {
  return (
    <details class="small">
      <summary>What the ticks would do to the score</summary>
      <p>
        By AIVSS 0.8, a threat counts as partially mitigated (× 0.83) once one of its mitigations is
        in place, and as strongly mitigated (× 0.67) once all that it names, of those that hold in
        the chosen set-up, are in place and tested by you. The score is that of the highest threat.
        None gets worse than this entry has it.
      </p>
      <p>
        AIVSS 0.8 does not tell kinds apart, so a mitigation that detects or responds counts like
        one that prevents. But strong mitigation has to fail closed, and to notice an attack does
        not stop it: without one that prevents, a threat stays at partial. A mitigation whose test
        for this catalog failed counts only once you tested it yourself.{' '}
        <a href={`${methodologyUrl}#the-hardening-checklist`}>More on this</a>
      </p>
    </details>
  );
}

function Downloads({ files }: Pick<Checklist, 'files'>): VNode {
  return (
    <p class="small actions">
      Download the checklist:
      {files.map(({ id, name, url }) => (
        <>
          {' '}
          <a href={url} download data-file={id}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}

/**
 * How far the reader is, before the code of the page has run, and the checklist as files. What the
 * ticks would do to the score appears in the empty place once something is ticked.
 */
export function TickedPanel(checklist: Checklist): VNode {
  const { ids, fileUrl, threatsUrl, methodologyUrl, files } = checklist;
  return (
    <>
      <div class="ticked js-only" data-checklist={fileUrl} data-threats={threatsUrl}>
        <p class="against">
          <strong data-count="">{countWords(ids, NO_TICKS)}</strong>{' '}
          <button type="button" data-copy="">
            Copy as Markdown
          </button>{' '}
          <button type="button" data-clear="" hidden>
            Clear
          </button>{' '}
          <span class="small" role="status" data-note=""></span>
        </p>
        <p data-what-if="" hidden></p>
        <p class="small muted">
          Tick below what you have done. What it would do to the score is a what-if of yours, not a
          score of the catalog. <span data-kept="">Ticks are kept in this browser only.</span>
          <span data-lost="" hidden>
            This browser lets the page keep nothing: your ticks are gone when you leave it.
          </span>
        </p>
        <Explanation methodologyUrl={methodologyUrl} />
        <p class="hidden" role="status" data-said=""></p>
      </div>
      <Downloads files={files} />
    </>
  );
}
