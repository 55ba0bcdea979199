import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { findAgentsIn } from '#ui/search/find-agents-in.ts';
import { openIndex } from '#ui/search/open-index.ts';
import { searchCatalog } from '#ui/search/search.ts';
import { SearchPanel } from '#ui/search/SearchPanel.tsx';
import { attribute, elementsOf, textOf } from './read-pages.ts';
import type { Element } from './read-pages.ts';
import type { SeenHit } from './search.ts';
import type { Site } from './site-setup.ts';
import { elementsOfMarkup } from './text-of-markup.ts';

/** What the panel shows of an answer. */
type Answer = {
  /** In their order. */
  readonly hits: readonly SeenHit[];
  /** The line above them. */
  readonly said: string;
  /** The words that are marked in them. */
  readonly marked: readonly string[];
  /** Where the line below them leads. */
  readonly onward: string;
};

/** The search of a built site. */
export type AskedSearch = {
  readonly ask: (typed: string) => Promise<Answer>;
  /** Ids of the agents that the directory shows for a question, sorted. */
  readonly agentsFor: (typed: string) => Promise<string[]>;
};

const nothing = () => undefined;
const below = (element: Element, name: string): Element[] =>
  elementsOf(element).filter(({ nodeName }) => nodeName === name);

/** The hits of one group of the panel. */
function hitsOf(section: Element): SeenHit[] {
  const [heading] = below(section, 'h2');
  const count = below(section, 'span').find((own) => attribute(own, 'class') === 'count');
  const title = heading ? textOf(heading) : '';
  const group = count ? title.slice(0, -textOf(count).length).trim() : title;
  return below(section, 'a').map((link) => {
    return { group, text: textOf(link), href: attribute(link, 'href') ?? '' };
  });
}

/**
 * Asks the index that a site was built with, and shows the answer by the panel that a browser shows
 * it by: hundreds of questions need not be typed, nor waited for.
 * @param site that was built
 */
export async function askSearch(site: Site): Promise<AskedSearch> {
  const index = await openIndex((path) =>
    Promise.resolve(JSON.parse(readFileSync(join(site.folder, path), 'utf8')) as unknown),
  );
  const urls = createUrls(site.base, PUBLIC);
  return {
    ask: async (typed) => {
      const state = { at: 'found', typed, result: await searchCatalog(typed, index) } as const;
      const acts = { type: nothing, submit: nothing, close: nothing };
      const elements = elementsOfMarkup(renderToString(h(SearchPanel, { state, urls, ...acts })));
      const named = (name: string) => elements.filter(({ nodeName }) => nodeName === name);
      return {
        hits: named('section').flatMap(hitsOf),
        said: named('output').map(textOf).join(),
        marked: named('mark').map(textOf),
        onward: attribute(named('a').at(-1)!, 'href') ?? '',
      };
    },
    agentsFor: async (typed) => [...(await findAgentsIn(typed, index)).agents.keys()].sort(),
  };
}
