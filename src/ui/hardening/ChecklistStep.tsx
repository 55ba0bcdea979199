import type { VNode } from 'preact';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { LinkList } from '#ui/shared/LinkList.tsx';
import { SettingText } from '#ui/shared/SettingText.tsx';
import { CATALOG_TEST } from './ticks.ts';
import type { StepView } from './view.ts';

/** What was tried of a step and what came of it, nothing where no test is written down. */
function StepTest({ test }: Pick<StepView, 'test'>): VNode | null {
  if (!test) return null;
  const isUnrun = test.status === 'not-run';
  return (
    <dl class={`pairs small test test-${test.status}`}>
      <dt>{CATALOG_TEST}</dt>
      <dd>
        <span class={`tag tag-${test.ran?.version === undefined ? test.status : 'read'}`}>
          {test.word}
        </span>{' '}
        {test.on ?? (!isUnrun && 'on a day that is unknown')}
      </dd>
      {test.ran && (
        <>
          <dt>Ran with</dt>
          <dd>{test.ran.with}</dd>
        </>
      )}
      <dt>Tried</dt>
      <dd>{test.input}</dd>
      <dt>Expected</dt>
      <dd>{test.expected}</dd>
      <dt>Observed</dt>
      <dd>
        {test.observed ??
          (isUnrun ? 'Nothing: nobody ran it.' : 'unknown: it was not written down')}
      </dd>
    </dl>
  );
}

type Props = {
  readonly step: StepView;
  /** The page that lists the sources. */
  readonly sourcesUrl: string;
};

function TickBoxes({ id, title, test }: StepView): VNode {
  return (
    <fieldset class="ticks small" data-ticks={id}>
      <legend class="hidden">{title}</legend>
      <label>
        <input type="checkbox" /> In place
      </label>{' '}
      <label>
        <input type="checkbox" disabled /> I tested it
      </label>{' '}
      {test?.status === 'failed' && (
        <span class="js-only">
          The catalog’s test of it failed, so it counts only once you tested it.
        </span>
      )}
    </fieldset>
  );
}

/** What to set in this product, and where. */
function Setting({ step: { setting, settingCites }, sourcesUrl }: Props): VNode | null {
  if (!setting) return null;
  return (
    <p class="setting">
      <b>{setting.where}:</b> <SettingText text={setting.what} />
      {setting.since && <span class="small muted"> since {setting.since}</span>}
      {setting.needs && <span class="small"> (needs {setting.needs})</span>}{' '}
      <CiteMarks cites={settingCites} page={sourcesUrl} />
    </p>
  );
}

function Snippet({ snippet }: Pick<StepView, 'snippet'>): VNode | null {
  if (!snippet) return null;
  const origin = [snippet.language, snippet.file].filter(Boolean).join(', ');
  return (
    <figure>
      <figcaption class="small muted">{origin}: an example, to be adapted</figcaption>
      <pre tabIndex={0}>{snippet.code}</pre>
    </figure>
  );
}

function Against({ against }: Pick<StepView, 'against'>): VNode {
  return (
    <div class="small against">
      <strong>Against:</strong>{' '}
      {against.length === 0 ? 'no threat of this entry.' : <LinkList links={against} />}
    </div>
  );
}

function StepTitle({ title, kind, layers }: StepView): VNode {
  return (
    <>
      <h4>{title}</h4>
      <p class="step-tags">
        <span class="tag">{kind}</span>
        {layers.map((layer) => (
          <>
            {' '}
            <span class="tag">{layer}</span>
          </>
        ))}
      </p>
    </>
  );
}

/** One step of the checklist: what to do, an example, its test, and what it acts against. */
export function ChecklistStep({ step, sourcesUrl }: Props): VNode {
  const { mark, anchor, profiles, pitfalls } = step;
  return (
    <article class={mark ? `mitigation ${mark}` : 'mitigation'} id={anchor}>
      <StepTitle {...step} />
      <TickBoxes {...step} />
      <p>
        {step.text} <CiteMarks cites={step.cites} page={sourcesUrl} />
      </p>
      <Setting step={step} sourcesUrl={sourcesUrl} />
      {profiles.length > 0 && (
        <p class="small">
          Only in: <strong>{profiles.join('; ')}</strong>
        </p>
      )}
      <Snippet snippet={step.snippet} />
      <StepTest test={step.test} />
      {pitfalls.length > 0 && (
        <p class="small">
          <strong>Pitfalls:</strong> {pitfalls.join(' ')}
        </p>
      )}
      <Against against={step.against} />
    </article>
  );
}
