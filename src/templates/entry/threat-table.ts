import type { ThreatView } from '#ui/threats/view.ts';
import { bandChip } from '../band.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';
import { variantMarks } from '../variants.ts';

function row(threat: ThreatView, hasProfiles: boolean): Markup {
  const { dread } = threat;
  return html`<tr${classes(threat.mark)}>
    <th scope="row">${threat.number} <a href="#${threat.anchor}">${threat.title}</a>
      ${
        threat.openIn !== undefined &&
        html`<span class="small muted"
          >closed: only in ${threat.openIn || 'no known version'}</span
        >`
      }
    </th>
    <td class="nowrap">${dread ? html`${dread.sum} ${dread.priority}` : 'not rated'}</td>
    <td>${variantMarks(threat.bands, (band) => bandChip(band))}</td>
    <td>${threat.layers.join(' ')}</td>
    <td class="letters">
      ${threat.stride.map(({ letter, hit }) => (hit ? letter : '·')).join(' ')}
    </td>
    <td>${variantMarks(threat.mitigationCounts, (count) => (count === 0 ? 'none' : count))}</td>
    ${
      hasProfiles &&
      html`<td>${threat.profiles.length === 0 ? 'all' : threat.profiles.join('; ')}</td>`
    }
  </tr>`;
}

/** The threats of an agent at a glance. */
export function threatTable(threats: readonly ThreatView[]): Markup {
  const hasProfiles = threats.some(({ profiles }) => profiles.length > 0);
  return scrollBox(
    'Threats in order of priority',
    html`<table class="small">
      <caption class="hidden">
        Threats in order of priority
      </caption>
      <thead>
        <tr>
          <th scope="col">Threat</th>
          <th scope="col">DREAD</th>
          <th scope="col">AIVSS</th>
          <th scope="col">Layers</th>
          <th scope="col">STRIDE</th>
          <th scope="col">Mitigations</th>
          ${hasProfiles && html`<th scope="col">Profiles</th>`}
        </tr>
      </thead>
      <tbody>
        ${threats.map((threat) => row(threat, hasProfiles))}
      </tbody>
    </table>`,
    { mark: 'overview', unsearched: true },
  );
}
