import { listOf } from '#domain/finding.ts';
import type { Tree } from '#ui/shared/tree.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { countSection } from './count-table.ts';
import type { CompareFacts } from './facts.ts';
import { factorSection } from './factor-table.ts';
import { layerSection } from './layer-table.ts';
import { overview } from './overview.ts';
import { toSide } from './side.ts';
import { mitigationSection, threatSection } from './threat-tables.ts';

/** An agent to compare, and the id of its profile; empty for all of them. */
export type Compared = { readonly facts: CompareFacts; readonly profile: string };

/**
 * Agents side by side: the same for a page made at build and for one made by a browser.
 * @param compared two to four
 * @param urls the paths of the site
 * @returns a title in words, and the parts of the page
 * @throws RangeError for fewer than two or more than four
 */
export function toComparison(
  compared: readonly Compared[],
  urls: Urls,
): { readonly title: string; readonly parts: readonly Tree[] } {
  if (compared.length < 2 || compared.length > 4)
    throw new RangeError(`${compared.length} agents cannot be set side by side`);
  const sides = compared.map(({ facts, profile }, index) => toSide(facts, index, profile, urls));
  const names = sides.map(({ name }) => name);
  return {
    title: `${listOf(names, 'and')} compared`,
    parts: [
      overview,
      factorSection,
      layerSection,
      threatSection,
      mitigationSection,
      countSection,
    ].map((part) => part(sides)),
  };
}
