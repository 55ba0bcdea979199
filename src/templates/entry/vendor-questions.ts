import type { QuestionsView } from '#ui/evidence/questions/to-questions.ts';
import { attributes, html } from '../html.ts';
import type { Markup } from '../html.ts';

type Group = QuestionsView['groups'][number];

function questionItem({ text, reason, from, mark }: Group['questions'][number]): Markup {
  const links = from.map(({ href, name }) => html` <a href="${href}">${name}</a>`);
  return html`<li${attributes({ class: mark })}>
    <p>${text}</p>
    <p class="small muted">${reason}${links}</p>
  </li>`;
}

function groupBlock({ mark, heading, questions }: Group): Markup {
  return html`<div${attributes({ class: mark })}>
    <h3>${heading}</h3>
    <ul class="asked">
      ${questions.map(questionItem)}
    </ul>
  </div>`;
}

function list({ title, assessed, groups }: QuestionsView): Markup {
  return html`<p class="muted small">
      Made from what this entry does not know, could not check or found contradicted. The answers
      may change it.
    </p>
    <p class="actions js-only">
      <button type="button" data-copy data-title="${title}" data-assessed="${assessed}">
        Copy the questions
      </button>
      <span class="small" role="status"></span>
    </p>
    <div data-list>${groups.map(groupBlock)}</div>`;
}

/** The questions that an entry leaves open, to be sent to the vendor. */
export function vendorQuestions(questions: QuestionsView): Markup {
  return html`<section aria-labelledby="questions" data-pagefind-ignore data-questions>
    <h2 id="questions">Questions for the vendor</h2>
    ${
      questions.groups.length === 0
        ? html`<p>The entry leaves nothing open that it could ask for.</p>`
        : list(questions)
    }
  </section>`;
}
