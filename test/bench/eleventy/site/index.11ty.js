import { each, esc, shell } from './_includes/html.js';

export const data = { permalink: '/index.html' };

/** The directory of all agents. */
export function render({ collections }) {
  const rows = each(
    collections.agents,
    ({ url, data: { name, kind, assessed } }) =>
      `<tr><td><a href="${url}">${esc(name)}</a></td><td>${esc(kind)}</td><td>${esc(assessed.on)}</td></tr>`,
  );
  return shell(
    { title: 'Directory', name: 'Agent threat catalog', summary: '', url: '/' },
    `<table>${rows}</table>`,
  );
}
