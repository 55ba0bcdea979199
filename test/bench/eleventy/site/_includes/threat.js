import { cites, each, esc, scoreOf } from './html.js';

const STRIDE = [
  'spoofing',
  'tampering',
  'repudiation',
  'information-disclosure',
  'denial-of-service',
  'elevation-of-privilege',
];

/** A link to a threat of the page. */
export const linkTo = ({ id, title }) => `<a href="#threat-${esc(id)}">${esc(title)}</a>`;

const listed = (texts) => `<ul>${each(texts, (text) => `<li>${esc(text)}</li>`)}</ul>`;
const pair = (name, value) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;

const dreadOf = (dread) =>
  pair(
    'DREAD',
    Object.values(dread)
      .filter((value) => typeof value === 'number')
      .reduce((sum, value) => sum + value, 0),
  );

const mitigationsOf = ({ mitigations }, entry) =>
  each(mitigations, (id) =>
    each(
      entry.mitigations?.filter((one) => one.id === id),
      ({ title }) => `<li><a href="#mitigation-${esc(id)}">${esc(title)}</a></li>`,
    ),
  );

/** All that is said of a threat. */
export function threat(one, entry, sum) {
  const facts = [
    pair(
      'Layers',
      each(one.layers, (l) => `<a href="/layers/${esc(l)}/">${esc(l)}</a> `),
    ),
    pair('STRIDE', esc((one.stride ?? []).join(', '))),
    pair('Impact', esc((one.impact ?? []).join(', '))),
    pair('CVSS', esc(one.cvss)),
    pair('Because', esc(one.because)),
    one.dread ? dreadOf(one.dread) : '',
    pair(
      'Ids',
      each(
        one.frameworks,
        (id) => `<a href="/frameworks/${encodeURIComponent(id)}/">${esc(id)}</a> `,
      ),
    ),
  ];
  const chain = one.chain
    ? `<ol>${each(one.chain, ({ layer, step }) => `<li>${esc(layer)}: ${esc(step)}</li>`)}</ol>`
    : '';
  return `<section id="threat-${esc(one.id)}"><h3>${esc(one.title)} <b class="band">${scoreOf(sum, one)}</b></h3><p>${esc(one.scenario)}</p><h4>Arises when</h4>${listed(one.arisesWhen)}<h4>Consequences</h4>${listed(one.consequences)}<dl>${facts.join('')}</dl><ul>${mitigationsOf(one, entry)}</ul>${chain}<p>${cites(one.sources, entry.sources)}</p></section>`;
}

/** The elements of the drawing against the six kinds of threat. */
export function strideTable({ architecture, threats }) {
  if (!architecture) return '';
  const cell = (component, kind) =>
    each(
      threats?.filter((one) => one.components?.includes(component) && one.stride?.includes(kind)),
      (one) => `${linkTo(one)} `,
    );
  const rows = each(
    architecture.components,
    ({ id, name }) =>
      `<tr><th>${esc(name)}</th>${each(STRIDE, (kind) => `<td>${cell(id, kind)}</td>`)}</tr>`,
  );
  return `<table><thead><tr><th>Element</th>${each(STRIDE, (kind) => `<th>${kind}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** All that is said of a mitigation. */
export function mitigation(one, { threats }) {
  const { verification, snippet } = one;
  const checked = verification
    ? `<dl><dt>Input</dt><dd>${esc(verification.input)}</dd><dt>Expected</dt><dd>${esc(verification.expected)}</dd><dt>Observed</dt><dd>${esc(verification.observed)}</dd><dt>Status</dt><dd>${esc(verification.status)}</dd></dl>`
    : '';
  const against = threats?.filter(({ mitigations }) => mitigations?.includes(one.id));
  return `<section id="mitigation-${esc(one.id)}"><h3>${esc(one.title)}</h3><p>${esc(one.text)}</p><p>${esc(one.kind)}</p>${snippet ? `<pre><code>${esc(snippet.code)}</code></pre>` : ''}${listed(one.pitfalls)}${checked}<ul>${each(against, (threat) => `<li>${linkTo(threat)}</li>`)}</ul></section>`;
}
