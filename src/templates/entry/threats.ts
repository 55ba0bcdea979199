import type { EntryPage } from '#ui/entry/view.ts';
import type { ThreatView } from '#ui/threats/view.ts';
import { bandChip } from '../band.ts';
import { attributes, classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { variantMarks } from '../variants.ts';
import { threatBody } from './threat-body.ts';
import { threatTable } from './threat-table.ts';

/** The two highest priorities stand open (requirement R46). */
const OPEN = 2;

function threatDetails(threat: ThreatView, index: number): Markup {
  const { dread } = threat;
  const letters = threat.stride.filter(({ hit }) => hit).map(({ letter }) => letter);
  return html`<details${classes('threat', threat.mark)}${attributes({ open: index < OPEN })}>
    <summary>
      <h3><span class="muted">${threat.number}</span> ${threat.title}</h3>
      <span class="threat-line">
        ${variantMarks(threat.bands, (band) => html` ${bandChip(band)} `)}
        ${
          threat.openIn !== undefined &&
          html`<span class="small"> closed: only in ${threat.openIn || 'no known version'} </span>`
        }
        ${dread && html`<span class="small"> DREAD ${dread.sum} ${dread.priority} </span>`}
        <span class="small muted"> ${threat.layers.join(' ')} · ${letters.join(' ')} </span>
      </span>
    </summary>
    <div class="threat-body" id="${threat.anchor}">${threatBody(threat)}</div>
  </details>`;
}

/**
 * The section of the threats: all at a glance, then each in full.
 * @param threats in the order of the page
 * @param counts how many hold
 */
export function threatSection(
  threats: EntryPage['threats'],
  counts: EntryPage['threatCounts'],
): Markup {
  const number = (value: number) => (value === 1 ? '1 threat,' : `${value} threats,`);
  return html`<section aria-labelledby="threats">
    <h2 id="threats">Threats</h2>
    <p class="muted small">
      ${variantMarks(counts, number)} open in the assessed version, in order of AIVSS score, then of
      DREAD; an unknown score counts as the highest that it may be. Those that are closed in it
      stand last. DREAD is a priority order, not a measurement, and no part of the score.
    </p>
    ${threatTable(threats)} ${threats.map(threatDetails)}
  </section>`;
}
