import { createUrls } from '#ui/shared/urls.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Where everything of a site is found from outside. */
export type Addresses = {
  /** The paths of the site. */
  readonly urls: Urls;
  /** A path of the site as a whole address. */
  readonly whole: (path: string) => string;
};

/**
 * @param origin where the site is served, e.g. `https://catalog.example`
 * @param base the path that it is served under, e.g. `/`
 */
export function createAddresses(origin: string, base: string): Addresses {
  return { urls: createUrls(base), whole: (path) => new URL(path, origin).href };
}
