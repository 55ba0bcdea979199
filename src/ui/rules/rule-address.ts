import { createPaths } from '#ui/shared/paths.ts';

/**
 * How to find the page of a rule on the published site.
 * @param site the origin of the site, e.g. `https://threats.example.org`; undefined where nobody
 * has said where it is
 * @param base the path that the site is served under
 * @returns a function of the rule's id; undefined without an origin that is an address
 */
export function ruleAddresses(
  site: string | undefined,
  base = '/',
): ((id: string) => string) | undefined {
  if (site === undefined || !URL.canParse(site)) return undefined;
  const urls = createPaths(base || '/');
  return (id) => new URL(urls.rule(id), site).href;
}
