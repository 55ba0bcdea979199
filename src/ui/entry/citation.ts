import { assessedName } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Publisher } from '#ui/shared/publisher.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** How to cite an entry: as a line of text, and for BibTeX. */
export type Citation = { readonly text: string; readonly bibtex: string };

/** BibTeX reads braces, backslashes and the like as commands; a name needs none of them. */
const plain = (text: string) => text.replaceAll(/[\\{}$&#^_~%]/g, ' ');

/**
 * How to cite an entry.
 * @param agent a scored entry
 * @param address its whole address
 * @param publisher whose catalog it stands in
 */
export function toCitation(
  { id, data }: Agent,
  address: string,
  { name }: Pick<Publisher, 'name'>,
): Citation {
  const { assessed } = data;
  const year = assessed.on.slice(0, 4);
  const title = `${assessedName(data)}: agentic threat model`;
  return {
    text: `${name}. “${title}.” Assessed ${assessed.on}. ${address}`,
    bibtex: [
      `@misc{agent-threat-catalog-${id},`,
      `  title = {${plain(title)}},`,
      `  author = {{${plain(name)}}},`,
      `  year = {${year}},`,
      `  note = {Assessed ${assessed.on}},`,
      `  url = {${address}}`,
      '}',
    ].join('\n'),
  };
}

/** The badge of an entry, and two texts that put it on a page elsewhere. */
type Embed = { readonly badge: string; readonly markdown: string; readonly html: string };

/**
 * What to copy to show the score of an entry elsewhere. Nothing in it is free text: an id follows
 * its grammar, so that nothing must be escaped in Markdown or HTML.
 * @param id of the entry
 * @param urls the paths of the site
 * @param origin where the site is served, e.g. `https://catalog.example`
 */
export function toEmbed(id: string, urls: Urls, origin: string | URL): Embed {
  const [page, picture] = [urls.agent(id), urls.badge(id)].map(
    (path) => new URL(path, origin).href,
  );
  const alt = `Threat score of ${id}`;
  return {
    badge: urls.badge(id),
    markdown: `[![${alt}](${picture})](${page})`,
    html: `<a href="${page}"><img src="${picture}" alt="${alt}" height="20"></a>`,
  };
}
