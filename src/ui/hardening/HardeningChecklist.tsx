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
        What takes away most stands first. Each step is a recommendation; code is an example, shown
        and never run.
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
