import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { ChecklistStep } from './ChecklistStep.tsx';
import { TickedPanel } from './TickedPanel.tsx';
import type { Checklist } from './view.ts';

type Pair = Checklist['pairs'][number];

function Solutions({ solutions, lacking }: Pair): VNode {
  if (solutions.length === 0) return <>Nothing is known to this entry.</>;
  return (
    <>
      {lacking.map((when) => (
        <span class={when}>Nothing known for this set-up.</span>
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
function RiskTable({ pairs }: Pick<Checklist, 'pairs'>): VNode {
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

function Introduction(checklist: Checklist): VNode {
  if (checklist.ids.length === 0) return <p>This entry knows of no mitigation.</p>;
  return (
    <>
      <p class="muted small">
        In each group, what takes away most{checklist.hasSetUps && ' over all set-ups'} stands
        first. Each step is a recommendation; code is an example, shown and never run.
      </p>
      <TickedPanel {...checklist} />
    </>
  );
}

/** The hardening checklist: what the ticks would do, the steps by what they take away, and each threat with its steps. */
export function HardeningChecklist(checklist: Checklist): VNode {
  return (
    <section aria-labelledby="mitigations">
      <h2 id="mitigations">Checklist</h2>
      <Introduction {...checklist} />
      {checklist.groups.map(({ name, mark, steps }) => (
        <div class={mark}>
          <h3>{name}</h3>
          {steps.map((step) => (
            <ChecklistStep step={step} sourcesUrl={checklist.sourcesUrl} />
          ))}
        </div>
      ))}
      <details class="fold">
        <summary>Each threat, and what acts against it</summary>
        <RiskTable pairs={checklist.pairs} />
      </details>
    </section>
  );
}
