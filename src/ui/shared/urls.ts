import { createPaths } from './paths.ts';
import { outsideUrls } from './publisher.ts';
import type { Publisher } from './publisher.ts';

/** The paths of the site, who stands behind it, and where that leads to outside. */
export type Urls = ReturnType<typeof createUrls>;

/**
 * @param base the path that the site is served under, e.g. `/` or `/x/y/`
 * @param publisher who stands behind the site, which says what it leads to outside
 */
export function createUrls(base: string, publisher: Publisher) {
  return {
    ...createPaths(base),
    publisher,
    ...outsideUrls(publisher),
    /** Where the search sends who finds nothing, for `data-search-open`: `public`, an address, or nothing. */
    searchAsks: publisher.isPublic ? 'public' : (publisher.contact ?? ''),
  };
}
