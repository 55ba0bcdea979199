import type { ThreatView } from '#ui/threats/view.ts';
import { classes, html } from '../html.ts';
import type { Markup, Value } from '../html.ts';
import { linkList } from '../link-list.ts';
import { variantMarks } from '../variants.ts';

function fact(name: string, value: Value): Markup {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

function componentList(components: ThreatView['components']): Markup {
  const items = components.map(({ name, mark }) => html`<li${classes(mark)}>${name}</li>`);
  return html`<ul class="links">
    ${items}
  </ul>`;
}

function mitigation(view: ThreatView['mitigations'][number]): Markup {
  const { anchor, title, kind, test, status, mark } = view;
  return html`<li${classes(mark)}>
    <a href="#${anchor}">${title}</a>
    <span class="muted">${status === 'none' ? `${kind}, ${test}` : kind}</span>
    ${status !== 'none' && html`<span class="tag tag-${status}">${test}</span>`}
  </li>`;
}

function answers({ mitigations, mitigationCounts }: ThreatView): Markup {
  const none = mitigationCounts.filter(({ value }) => value === 0);
  return html`${variantMarks(none, () => 'None is known to this entry.')}
  ${
    mitigations.length > 0 &&
    html`<ul class="answers">
      ${mitigations.map(mitigation)}
    </ul>`
  }`;
}

/** What is known of a threat, in pairs of a name and a value. */
export function threatFacts(threat: ThreatView): Markup {
  const { components, maturity } = threat;
  const letters = threat.stride.filter(({ hit }) => hit);
  const frameworks = threat.frameworks.map(({ id, name, url }) => {
    return { href: url, text: id, title: name };
  });
  const advisories = threat.advisories.map((id) => ({ href: `#${id}`, text: id }));
  return html`<dl class="pairs small">
    ${fact('Impact on', threat.impact.join(', '))}
    ${fact('STRIDE', letters.map(({ name }) => name).join(', '))}
    ${components.length > 0 && fact('Components', componentList(components))}
    ${frameworks.length > 0 && fact('Framework ids', linkList(frameworks))}
    ${advisories.length > 0 && fact('Advisories', linkList(advisories))}
    ${fact('Exploit maturity', `${maturity.name}. ${maturity.means}`)}
    ${fact(
      'Mitigation counted',
      variantMarks(threat.mitigationLevels, (level) => level),
    )}
    ${fact('Mitigations', answers(threat))}
  </dl>`;
}
