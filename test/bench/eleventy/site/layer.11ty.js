import { each, esc, LAYERS, shell } from './_includes/html.js';

export const data = {
  layers: LAYERS,
  pagination: { data: 'layers', size: 1, alias: 'layer' },
  permalink: ({ layer }) => `/layers/${layer}/index.html`,
};

/** The page of a layer, with all agents. */
export function render({ layer, collections, page }) {
  const rows = each(collections.agents, ({ url, data: { name, maestro } }) => {
    const { certainty, threats } = maestro[layer] ?? {};
    return `<tr><td><a href="${url}">${esc(name)}</a></td><td>${esc(certainty)}</td><td>${esc((threats ?? []).join(', '))}</td></tr>`;
  });
  return shell({ title: layer, name: layer, summary: '', url: page.url }, `<table>${rows}</table>`);
}
