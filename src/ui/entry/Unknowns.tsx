import type { VNode } from 'preact';
import type { AnswerView } from './view.ts';

type Props = Pick<AnswerView, 'unknowns' | 'questionsUrl'>;

/** What is not known and would move the score most, as questions to the vendor. */
export function Unknowns({ unknowns, questionsUrl }: Props): VNode | null {
  if (unknowns.length === 0) return null;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">What is not known</h2>
      <ul class="unknowns">
        {unknowns.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <p class="small">
        <a href={questionsUrl}>All questions for the vendor</a>
      </p>
    </section>
  );
}
