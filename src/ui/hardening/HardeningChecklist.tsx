import type { VNode } from 'preact';
import { ChecklistStep } from './ChecklistStep.tsx';
import { RiskTable } from './RiskTable.tsx';
import { TickedPanel } from './TickedPanel.tsx';
import type { Checklist } from './view.ts';

function Introduction(checklist: Checklist): VNode {
  if (checklist.ids.length === 0) return <p>This entry knows of no mitigation.</p>;
  return (
    <>
      <p class="muted small">
        What can be done, by the MAESTRO layer of the threats that it acts against. Each step is a
        recommendation; code and settings are examples, shown and never run. A test says what was
        tried, and what came of it.
      </p>
      <TickedPanel {...checklist} />
    </>
  );
}

/** The hardening checklist: risks and solutions, what the ticks would do, and the steps by layer. */
export function HardeningChecklist(checklist: Checklist): VNode {
  return (
    <section aria-labelledby="mitigations">
      <h2 id="mitigations">Hardening checklist</h2>
      <RiskTable pairs={checklist.pairs} />
      <Introduction {...checklist} />
      {checklist.groups.map(({ name, mark, steps }) => (
        <div class={mark}>
          <h3>{name}</h3>
          {steps.map((step) => (
            <ChecklistStep step={step} sourcesUrl={checklist.sourcesUrl} />
          ))}
        </div>
      ))}
    </section>
  );
}
