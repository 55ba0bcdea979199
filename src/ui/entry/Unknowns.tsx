import type { VNode } from 'preact';
import { counted } from '#domain/wording.ts';
import type { AnswerView } from './view.ts';

type Props = Pick<AnswerView, 'unknowns' | 'unknownFlaws' | 'questionsUrl'>;

/** How many published flaws may be open as well; nothing where of each is known. */
function UnknownFlaws({ count, assessed, why, href }: Props['unknownFlaws']): VNode | null {
  if (count === 0) return null;
  return (
    <>
      Whether {assessed} has <a href={href}>{counted(count, 'published flaw')}</a>: {why}.{' '}
    </>
  );
}

/** What is not known and would move the score most, as questions to the vendor, and what is counted. */
export function Unknowns({ unknowns, unknownFlaws, questionsUrl }: Props): VNode | null {
  if (unknowns.length === 0 && unknownFlaws.count === 0) return null;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">What is not known</h2>
      {unknowns.length > 0 && (
        <ul class="unknowns">
          {unknowns.map(({ text, reason }) => (
            <li>
              {text} <span class="small muted">{reason}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        <UnknownFlaws {...unknownFlaws} />
        <a href={questionsUrl}>All questions for the vendor</a>
      </p>
    </section>
  );
}
