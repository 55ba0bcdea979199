import type { VNode } from 'preact';
import type { EvidenceView } from './view.ts';

type View = EvidenceView['questions'];
type Group = View['groups'][number];

function QuestionItem({ text, reason, from, mark }: Group['questions'][number]): VNode {
  return (
    <li class={mark}>
      <p>{text}</p>
      <p class="small muted">
        {reason}
        {from.map(({ href, name }) => (
          <>
            {' '}
            <a href={href}>{name}</a>
          </>
        ))}
      </p>
    </li>
  );
}

/** The questions that an entry leaves open, to be sent to the vendor; nothing when there are none. */
export function Questions({ title, assessed, groups }: View): VNode | null {
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="questions" data-questions="">
      <h2 id="questions">Questions for the vendor</h2>
      <p class="muted small" data-request="">
        Please point to documentation or a test that shows each answer.
      </p>
      <p class="actions js-only">
        <button type="button" data-copy="" data-title={title} data-assessed={assessed}>
          Copy the questions
        </button>{' '}
        <span class="small" role="status"></span>
      </p>
      <div data-list="">
        {groups.map(({ mark, heading, questions }) => (
          <div class={mark}>
            <h3>{heading}</h3>
            <ul class="asked">
              {questions.map((question) => (
                <QuestionItem {...question} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
