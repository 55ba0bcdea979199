import { cites, each, esc, factorRows, LAYERS, shell, sumOf } from './html.js';
import { mitigation, strideTable, threat } from './threat.js';

const fact = (name, value) => `<div><dt>${name}</dt><dd>${esc(value)}</dd></div>`;

const flows = ({ architecture }) =>
  architecture
    ? `<table>${each(architecture.components, ({ id, name, kind, boundary }) => `<tr id="c-${esc(id)}"><th>${esc(name)}</th><td>${esc(kind)}</td><td>${esc(boundary)}</td></tr>`)}</table><table>${each(architecture.flows, ({ from, to, label, data, encrypted }) => `<tr><td>${esc(from)}</td><td>${esc(to)}</td><td>${esc(label)}</td><td>${esc((data ?? []).join(', '))}</td><td>${esc(encrypted)}</td></tr>`)}</table>`
    : '';

const layers = ({ maestro, sources }) =>
  each(LAYERS, (layer) => {
    const { certainty, threats, sources: from } = maestro[layer] ?? {};
    return `<tr><th>${layer}</th><td>${esc(certainty)}</td><td>${esc((threats ?? []).join(', '))}</td><td>${cites(from, sources)}</td></tr>`;
  });

const claims = ({ claims: all, sources }) =>
  each(
    all,
    ({ id, text, stance, asOf, sources: from }) =>
      `<tr id="claim-${esc(id)}"><td>${esc(text)}</td><td>${esc(stance)}</td><td>${esc(asOf)}</td><td>${cites(from, sources)}</td></tr>`,
  );

const advisories = ({ advisories: all }) =>
  each(
    all,
    ({ id, title, cvss, affected, fixedIn }) =>
      `<tr><td>${esc(id)}</td><td>${esc(title)}</td><td>${esc(cvss)}</td><td>${esc(JSON.stringify(affected))}</td><td>${esc(JSON.stringify(fixedIn))}</td></tr>`,
  );

const sources = ({ sources: all }) =>
  each(
    Object.entries(all),
    ([id, one]) =>
      `<li id="source-${esc(id)}"><a href="${esc(one.url)}" rel="nofollow noopener">${esc(one.title)}</a> ${esc(one.publisher)} · ${esc(one.interest)} · ${esc(one.accessed)} ${one.quote ? `<q>${esc(one.quote)}</q>` : ''}</li>`,
  );

/** The page of an agent: what the Hugo site shows. */
export function render(entry) {
  const sum = sumOf(entry.aivss.factors);
  const { assessed, page } = entry;
  const facts = [
    fact('Kind', entry.kind),
    fact('Vendor', entry.vendor),
    fact('Licence', entry.license),
    fact('Assessed', `${assessed.version}, ${assessed.on}`),
    fact('Status', entry.status),
  ].join('');
  const can = each(
    entry.capabilities,
    ({ text, sources: from }) => `<li>${esc(text)} ${cites(from, entry.sources)}</li>`,
  );
  const assets = each(entry.assets, ({ name, why }) => `<dt>${esc(name)}</dt><dd>${esc(why)}</dd>`);
  const parts = [
    `<article data-pagefind-body><h1>${esc(entry.name)}</h1><p class="summary">${esc(entry.summary)}</p><dl>${facts}</dl>`,
    `<h2 id="capabilities">Capabilities</h2><ul>${can}</ul><h2>Assets</h2><dl>${assets}</dl>`,
    `<h2 id="factors">Factors</h2><table><tbody>${factorRows(entry)}</tbody></table>`,
    `<h2 id="flows">Data flows</h2>${flows(entry)}`,
    `<h2 id="maestro">MAESTRO layers</h2><table>${layers(entry)}</table>${entry.content}`,
    `<h2 id="threats">Threats</h2>${each(entry.threats, (one) => threat(one, entry, sum))}`,
    `<h2 id="stride">STRIDE by element</h2>${strideTable(entry)}`,
    `<h2 id="mitigations">Mitigations</h2>${each(entry.mitigations, (one) => mitigation(one, entry))}`,
    `<h2 id="claims">Claims</h2><table>${claims(entry)}</table>`,
    `<h2 id="advisories">Advisories</h2><table>${advisories(entry)}</table>`,
    `<h2 id="sources">Sources</h2><ol>${sources(entry)}</ol></article>`,
  ];
  const title = `${entry.name} — agentic threat model`;
  return shell({ ...entry, title, url: page.url }, parts.join('\n'));
}
