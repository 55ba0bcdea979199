import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { latest, oncePer } from '#domain/remember.ts';
import { isSection, SiteFooter, SiteHeader } from './SiteShell.tsx';
import type { Section } from './SiteShell.tsx';
import type { Urls } from './urls.ts';

const headers = oncePer<Urls, Map<string, string>>(() => new Map());

/**
 * What stands above every page. The pages under a section share it, so that it is printed once for
 * all of them.
 * @param urls the paths of the site
 * @param section the part of the navigation that the page is, or stands under
 * @param path of the page
 */
export function printHeader(urls: Urls, section: Section | undefined, path: string): string {
  const known = headers(urls);
  const isItself = section !== undefined && isSection(urls, section, path);
  const key = `${section} ${isItself}`;
  const markup = known.get(key) ?? renderToString(h(SiteHeader, { urls, section, isItself }));
  known.set(key, markup);
  return markup;
}

/** What stands below every page: the same for all. */
export const printFooter = latest((urls: Urls) => renderToString(h(SiteFooter, { urls })));
