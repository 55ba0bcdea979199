import { attribute } from './page.ts';
import type { Page } from './page.ts';

/** Ids that the templates of an agent's pages set by themselves. */
const OWN = /^(main|[a-z][a-z-]*|L[1-7])$/;

/** Ids that are made from an id of an entry: always behind a word and a dash. */
const MADE = /^[a-z]+-[A-Za-z0-9.:-]+$|^(CVE|GHSA)-[\w-]+$/;

/**
 * Names that code finds on `document` or `window`, and that an element with such an id would hide.
 */
const CLOBBERS = new Set(
  `alert anchors body close closed cookie crypto defaultView document documentElement domain embeds
  event external fetch forms frames head history images implementation length links location name
  navigator open opener origin parent performance plugins print referrer scripts self status stop
  top window`.split(/\s+/),
);

/** No id stands twice, and none hides a part of the browser. */
export function checkIds({ path, elements }: Page): string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    const faults: string[] = [];
    if (seen.has(id)) faults.push(`the id \`${id}\` stands twice`);
    seen.add(id);
    if (CLOBBERS.has(id)) faults.push(`the id \`${id}\` hides a name of the browser`);
    if (path.startsWith('agents/') && !OWN.test(id) && !MADE.test(id))
      faults.push(`the id \`${id}\` has no prefix of its own`);
    return faults;
  });
}
