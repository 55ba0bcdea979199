import type { VNode } from 'preact';
import type { StepView } from './view.ts';

/** What was tried of a step and what came of it, nothing where no test is written down. */
export function StepTest({ test }: Pick<StepView, 'test'>): VNode | null {
  if (!test) return null;
  const isUnrun = test.status === 'not-run';
  return (
    <dl class={`pairs small test test-${test.status}`}>
      <dt>Test</dt>
      <dd>
        <span class={`tag tag-${test.status}`}>{test.word}</span>{' '}
        {test.on ?? (!isUnrun && 'on a day that is unknown')}
      </dd>
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
