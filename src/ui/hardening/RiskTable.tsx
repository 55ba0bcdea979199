import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { Checklist } from './view.ts';

type Pair = Checklist['pairs'][number];

function Solutions({ solutions, lacking }: Pair): VNode {
  if (solutions.length === 0) return <>Nothing is known to this entry.</>;
  return (
    <>
      {lacking.map((when) => (
        <span class={when}>Nothing known for this profile.</span>
      ))}
      <ul class="links">
        {solutions.map(({ href, title, mark, failed }) => (
          <li class={mark}>
            <a href={href}>{title}</a>
            {failed && (
              <>
                {' '}
                <span class="tag tag-failed">test FAILED</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each risk with what the entry knows against it. */
export function RiskTable({ pairs }: Pick<Checklist, 'pairs'>): VNode {
  return (
    <ScrollBox label="Risks and solutions">
      <table class="risks small">
        <caption>Each risk, in order of priority, with what the entry knows against it</caption>
        <thead>
          <tr>
            <th scope="col">Risk</th>
            <th scope="col">What to do about it</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr class={pair.mark}>
              <th scope="row">
                <a href={pair.href}>{pair.title}</a>
              </th>
              <td>
                <Solutions {...pair} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
