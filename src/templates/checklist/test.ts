import type { StepView } from '#ui/hardening/view.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';

/** What was tried of a step and what came of it, or that nothing is written down. */
export function stepTest(test: StepView['test']): Markup {
  if (!test) return html`<p class="small muted">No test of it is written down.</p>`;
  const notRun = test.status === 'not-run';
  return html`<dl class="pairs small test test-${test.status}">
    <dt>Test</dt>
    <dd>
      <span class="tag tag-${test.status}">${test.word}</span>
      ${test.on ?? (!notRun && 'on a day that is unknown')}
    </dd>
    <dt>Tried</dt>
    <dd>${test.input}</dd>
    <dt>Expected</dt>
    <dd>${test.expected}</dd>
    <dt>Observed</dt>
    <dd>
      ${test.observed ?? (notRun ? 'Nothing: nobody ran it.' : 'unknown: it was not written down')}
    </dd>
  </dl>`;
}
