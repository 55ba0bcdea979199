import type { Checklist } from '#ui/hardening/view.ts';
import { classes, html } from '../html.ts';
import type { Markup, Value } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

type Pair = Checklist['pairs'][number];

function solutionsOf({ solutions, lacking }: Pair): Value {
  if (solutions.length === 0) return 'Nothing is known to this entry.';
  const items = solutions.map(
    ({ anchor, title, mark, failed }) =>
      html`<li${classes(mark)}>
        <a href="#${anchor}">${title}</a>
        ${failed && html`<span class="tag tag-failed">test FAILED</span>`}
      </li>`,
  );
  const gaps = lacking.map(
    (when) => html`<span${classes(when)}>Nothing known for this profile.</span>`,
  );
  return html`${gaps}
    <ul class="links">
      ${items}
    </ul>`;
}

/** Each risk with what the entry knows against it. */
export function riskTable(pairs: Checklist['pairs']): Markup {
  const rows = pairs.map(
    (pair) =>
      html`<tr${classes(pair.mark)}>
        <th scope="row"><a href="#${pair.anchor}">${pair.title}</a></th>
        <td>${solutionsOf(pair)}</td>
      </tr>`,
  );
  return scrollBox(
    'Risks and solutions',
    html`<table class="risks small">
      <caption>
        Each risk, in order of priority, with what the entry knows against it
      </caption>
      <thead>
        <tr>
          <th scope="col">Risk</th>
          <th scope="col">What to do about it</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
    { unsearched: true },
  );
}
