import type { Agent } from '#domain/catalog/catalog.ts';

/** How to cite an entry: as a line of text, and for BibTeX. */
export type Citation = { readonly text: string; readonly bibtex: string };

/** BibTeX reads braces, backslashes and the like as commands; a name needs none of them. */
const plain = (text: string) => text.replaceAll(/[\\{}$&#^_~%]/g, ' ');

/**
 * How to cite an entry.
 * @param agent a scored entry
 * @param address its whole address
 */
export function toCitation({ id, data }: Agent, address: string): Citation {
  const { name, assessed } = data;
  const year = assessed.on.slice(0, 4);
  const title = `${name} ${assessed.version}: agentic threat model`;
  return {
    text: `Agent Threat Catalog. “${title}.” Assessed ${assessed.on}. ${address}`,
    bibtex: [
      `@misc{agent-threat-catalog-${id},`,
      `  title = {${plain(title)}},`,
      '  author = {{Agent Threat Catalog}},',
      `  year = {${year}},`,
      `  note = {Assessed ${assessed.on}},`,
      `  url = {${address}}`,
      '}',
    ].join('\n'),
  };
}
