import type { VNode } from 'preact';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { SettingText } from '#ui/shared/SettingText.tsx';
import type { AnswerView } from './view.ts';

type Step = AnswerView['steps'][number];

function StepItem({ step, page }: { step: Step; page: string }): VNode {
  const { title, href, mark, setting, text, cites, passed } = step;
  return (
    <li class={mark}>
      <a href={href}>
        <b>{title}</b>
      </a>
      <span class="setting">
        {setting ? (
          <>
            {setting.where}: <SettingText text={setting.what} />
            {setting.since && <span class="small muted"> since {setting.since}</span>}
            {setting.needs && <span class="small"> (needs {setting.needs})</span>}
          </>
        ) : (
          text
        )}{' '}
        <CiteMarks cites={cites} page={page} />
        {passed && <span class="small muted"> {passed}</span>}
      </span>
    </li>
  );
}

type Props = Pick<AnswerView, 'steps' | 'hardeningUrl'> & {
  readonly evidenceUrl: string;
  /** Undefined where nobody is named to be told; the vendor is asked by the public catalog only. */
  readonly wrongUrl: string | undefined;
  readonly vendorUrl: string | undefined;
};

/** What to do before the agent is let in: the steps that take away most, in order. */
export function FirstSteps({
  steps,
  hardeningUrl,
  evidenceUrl,
  wrongUrl,
  vendorUrl,
}: Props): VNode {
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps">Before you let it in</h2>
      {steps.length === 0 ? (
        <p>The entry names no step against these threats.</p>
      ) : (
        <ol class="first-steps">
          {steps.map((step) => (
            <StepItem step={step} page={evidenceUrl} />
          ))}
        </ol>
      )}
      <p class="small">
        <a href={hardeningUrl}>Every step, to tick and take along</a>
      </p>
      {wrongUrl !== undefined && (
        <p class="small entry-actions">
          <a href={wrongUrl}>Something is wrong</a>
          {vendorUrl !== undefined && (
            <>
              {' '}
              · <a href={vendorUrl}>You are the vendor: answer</a>
            </>
          )}
        </p>
      )}
    </section>
  );
}
