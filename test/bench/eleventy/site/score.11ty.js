import { each, esc, factorRows, scoreOf, shell, sumOf } from './_includes/html.js';

export const data = {
  pagination: { data: 'collections.agents', size: 1, alias: 'agent' },
  permalink: ({ agent }) => `/agents/${agent.fileSlug}/score/index.html`,
};

/** The page of a score: what the Hugo site shows. */
export function render({ agent, page }) {
  const entry = agent.data;
  const sum = sumOf(entry.aivss.factors);
  const meter = (value) => `<td><meter min="0" max="1" value="${esc(value)}"></meter></td>`;
  const threats = each(
    entry.threats,
    (one) =>
      `<tr><th>${esc(one.title)}</th><td>${esc(one.cvss)}</td><td>${scoreOf(sum, one)}</td><td>${esc(one.because)}</td></tr>`,
  );
  const sections = each(
    [0.8, 0.5, 0.67, 0.83],
    (times) =>
      `<section><h2>${times}</h2><table>${each(entry.threats, (one) => `<tr><th>${esc(one.title)}</th><td>${times * scoreOf(sum, one)}</td></tr>`)}</table></section>`,
  );
  const main = `<h1>${esc(entry.name)}</h1><p>Factor sum ${sum}</p><table>${factorRows(entry, meter)}</table><table>${threats}</table>${sections}`;
  return shell({ ...entry, title: `${entry.name} — score rationale`, url: page.url }, main);
}
