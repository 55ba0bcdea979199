import type { Checklist } from '#ui/hardening/view.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { riskTable } from './risk-table.ts';
import { checklistStep } from './step.ts';
import { tickedPanel } from './ticked-panel.ts';

function intro(checklist: Checklist, urls: Urls): Markup {
  if (checklist.count === 0) return html`<p>This entry knows of no mitigation.</p>`;
  return html`<p class="muted small">
      What can be done, by the MAESTRO layer of the threats that it acts against. Each step is a
      recommendation; code and settings are examples, shown and never run. A test says what was
      tried, and what came of it.
    </p>
    ${tickedPanel(checklist, urls)}`;
}

/**
 * The hardening checklist: risks and solutions, what the ticks would do, and the steps by layer.
 * @param checklist what it prints
 * @param urls the paths of the site
 */
export function hardeningChecklist(checklist: Checklist, urls: Urls): Markup {
  const groups = checklist.groups.map(
    ({ name, mark, steps }) =>
      html`<div${classes(mark)}>
        <h3>${name}</h3>
        ${steps.map(checklistStep)}
      </div>`,
  );
  return html`<section aria-labelledby="mitigations">
    <h2 id="mitigations">Hardening checklist</h2>
    ${riskTable(checklist.pairs)} ${intro(checklist, urls)} ${groups}
  </section>`;
}
