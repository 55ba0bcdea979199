import type { Urls } from '#ui/shared/urls.ts';

/** The badge of an entry, and two texts that put it on a page elsewhere. */
export type Embed = { readonly badge: string; readonly markdown: string; readonly html: string };

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
