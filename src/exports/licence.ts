import type { Addresses } from './export.ts';

/** What SPDX writes where nobody has said on what terms something may be used. */
const NOT_STATED = 'NOASSERTION';

/**
 * On what terms what a file holds may be used, and whom to name.
 * @param addresses of the site, with who stands behind it
 * @returns an SPDX id, the name for people, where to read it (the page about the site, where the
 * terms have no address of their own), and whom to name
 */
export function licenceOf({ urls, whole }: Addresses) {
  const { licence, attribution } = urls.publisher;
  return {
    id: licence?.id ?? NOT_STATED,
    name: licence?.name ?? 'No licence is stated',
    url: licence?.url ?? whole(urls.page('about')),
    attribution,
  };
}
