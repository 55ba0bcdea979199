import { attribute, tagOf } from './page.ts';
import type { Element, Page, Site } from './page.ts';

/** Attributes by which a browser loads something, or sends something. */
const LOADS = 'action background cite data href longdesc manifest poster src srcset'.split(' ');

/** Elements whose `href` is followed only when somebody asks for it. */
const FOLLOWED = new Set(['a', 'area']);

/** Relations of a link element that a browser does not load. */
const NOT_LOADED = new Set(['canonical', 'alternate', 'license', 'search']);

/** Where an address on a page leads, by the rules of a browser; undefined for one that is none. */
function resolve(address: string, path: string, { base, origin }: Site): URL | undefined {
  return URL.parse(address, `${origin}${base}${path}`) ?? undefined;
}

/** True for an address below the base of the site itself. */
function isOwn(address: string, path: string, site: Site): boolean {
  const url = resolve(address, path, site);
  return url?.origin === site.origin && url.pathname.startsWith(site.base);
}

/** True where a click leads to a page and to nothing else. */
function isHarmless(address: string, path: string, site: Site): boolean {
  if (isOwn(address, path, site) || /^https:\/\/[^\s\\]+$/.test(address)) return true;
  return site.named.some((one) => address === one || address.startsWith(`${one}/`));
}

function isRefresh(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
}

/** The page that a refresh leads to; undefined for one that loads its own page for ever. */
function refreshTarget(element: Element): string | undefined {
  return /^\d+;\s*url=(.+)$/i.exec(attribute(element, 'content') ?? '')?.[1];
}

/** A page loads nothing but files of the site, and its links lead to pages. */
export function checkAddresses({ path, elements }: Page, site: Site): string[] {
  return elements.flatMap((element) => {
    if (isRefresh(element)) {
      const target = refreshTarget(element);
      const own = target !== undefined && isOwn(target, path, site);
      return own ? [] : [`${tagOf(element)} leads elsewhere`];
    }
    const relation = attribute(element, 'rel') ?? '';
    const followed =
      FOLLOWED.has(element.tagName) || (element.tagName === 'link' && NOT_LOADED.has(relation));
    const allowed = followed ? isHarmless : isOwn;
    return element.attrs
      .filter(({ name, value }) => LOADS.includes(name) && !allowed(value, path, site))
      .map(({ name }) => `${tagOf(element)} has a foreign address in \`${name}\``);
  });
}
