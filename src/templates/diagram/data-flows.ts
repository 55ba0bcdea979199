import type { EntryPage } from '#ui/entry/view.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { componentTable } from './component-table.ts';
import { crossingList } from './crossings.ts';
import { flowDrawing } from './drawing.ts';
import { flowTable } from './flow-table.ts';

type DataFlows = NonNullable<EntryPage['dataFlows']>;

function pointer({ drawing, tooLarge }: DataFlows): string {
  if (drawing) return 'The tables below say the same in words.';
  return tooLarge
    ? 'That is more than a drawing can show: the tables below hold all of it.'
    : 'No drawing could be made of them: the tables below hold all of it.';
}

function content(dataFlows: DataFlows, name: string): Markup {
  const { drawing, summary, zones, stages } = dataFlows;
  return html`<p>${summary} ${pointer(dataFlows)}</p>
    ${drawing && flowDrawing(drawing, name, summary)} ${componentTable(zones)} ${flowTable(stages)}
    ${crossingList(dataFlows)}`;
}

/** The section of the data flows: the drawing, and the same in words. */
export function dataFlowSection({ dataFlows, data }: EntryPage): Markup {
  return html`<section aria-labelledby="data-flows">
    <h2 id="data-flows">Data flows</h2>
    ${
      dataFlows
        ? content(dataFlows, data.name)
        : html`<p>Nobody has drawn the data flows of this agent yet.</p>`
    }
  </section>`;
}
