import { kindNames } from '#ui/diagram/parts.ts';
import type { ComponentView } from '#ui/diagram/parts.ts';
import type { DataFlowSection } from '#ui/diagram/section.ts';
import { attributes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';
import { variantMarks } from '../variants.ts';
import { threatLinks } from './threat-links.ts';

function row({ anchor, name, kind, mark, threats }: ComponentView): Markup {
  const none = threats.counts.filter(({ value }) => value === 0);
  return html`<tr${attributes({ id: anchor, class: mark })}>
    <th scope="row">${name}</th>
    <td class="nowrap">${kindNames[kind]}</td>
    <td>
      ${variantMarks(none, () => 'none')}
      ${threats.links.length > 0 && threatLinks(threats.links)}
    </td>
  </tr>`;
}

/**
 * The components by trust boundary, with their threats.
 * @param zones the boundaries, and what stands within each
 */
export function componentTable(zones: DataFlowSection['zones']): Markup {
  return html`<details class="fold">
    <summary>
      <h3 id="components">Components by trust boundary, with their threats</h3>
    </summary>
    ${scrollBox(
      'Components',
      html`<table class="small grouped">
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Kind</th>
            <th scope="col">Threats that name it</th>
          </tr>
        </thead>
        ${zones.map(
          ({ name, components }) =>
            html`<tbody>
              <tr class="group">
                <th scope="rowgroup" colspan="3">${name}</th>
              </tr>
              ${components.map(row)}
            </tbody>`,
        )}
      </table>`,
    )}
  </details>`;
}
