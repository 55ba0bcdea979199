import { pageOfAnchor } from './entry-anchors.ts';

/** Every path of the site, honouring the base that it is served under. */
export type Paths = ReturnType<typeof createPaths>;

/** Atom, or JSON Feed. */
export type FeedFormat = 'xml' | 'json';

/**
 * The part of an address that stands for an id: small letters, digits and hyphens.
 * @param id e.g. `LLM01:2026`
 * @returns e.g. `llm01-2026`
 */
export function slugOf(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]/g, '-');
}

/** The pages of an entry, and its files. */
function entryUrls(root: string) {
  return {
    agent: (id: string) => `${root}agents/${id}/`,
    /** A part of an entry, on the page that holds it: `part('dify', 'threat-injection')`. */
    part: (id: string, anchor: string) => `${root}agents/${id}/${pageOfAnchor(anchor)}#${anchor}`,
    threats: (id: string) => `${root}agents/${id}/threats/`,
    hardening: (id: string) => `${root}agents/${id}/hardening/`,
    evidence: (id: string) => `${root}agents/${id}/evidence/`,
    score: (id: string) => `${root}agents/${id}/score/`,
    history: (id: string) => `${root}agents/${id}/history/`,
    /** An entry as one Markdown text. */
    markdown: (id: string) => `${root}agents/${id}.md`,
    /** The hardening checklist of an agent as a file: `csv`, `json` or `md`. */
    checklist: (id: string, format: string) => `${root}agents/${id}/checklist.${format}`,
    /** What the what-if panel of an agent fetches. */
    whatIf: (id: string) => `${root}agents/${id}/what-if.json`,
  };
}

/**
 * The paths alone: for the browser, which loads what a page does at once.
 * @param base the path that the site is served under, e.g. `/` or `/x/y/`
 */
export function createPaths(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    root,
    home: root,
    /** A page of the directory but the first: `/page/2/`. */
    directoryPage: (number: number) => `${root}page/${number}/`,
    ...entryUrls(root),
    advisories: `${root}advisories/`,
    advisory: (id: string) => `${root}advisories/${id.toLowerCase()}/`,
    map: `${root}map/`,
    overview: `${root}overview/`,
    calculator: `${root}calculator/`,
    layers: `${root}layers/`,
    layer: (slug: string) => `${root}layers/${slug}/`,
    frameworks: `${root}frameworks/`,
    framework: (list: string) => `${root}frameworks/${list}/`,
    reference: (list: string, id: string) => `${root}frameworks/${list}/${slugOf(id)}/`,
    chains: `${root}chains/`,
    changes: `${root}changes/`,
    badge: (id: string) => `${root}badge/${id}.svg`,
    picture: (id: string) => `${root}og/${id}.png`,
    /** The picture of a page that is of no single agent. */
    sitePicture: `${root}og/_site.png`,
    compare: `${root}compare/`,
    /** The comparison with a choice in its address, e.g. `a=dify:cloud&b=autogen`. */
    compareWith: (choice: string) => `${root}compare/?${choice}`,
    /** The page of a pair, in the order of their ids: no id holds two hyphens in a row. */
    pair: (first: string, second: string) => `${root}compare/${first}--${second}/`,
    /** What the comparison loads of an agent. */
    compareFacts: (id: string) => `${root}compare/${id}.json`,
    /** The rubric of the factors; that of one begins at its key. */
    factors: `${root}methodology/factors/`,
    rules: `${root}rules/`,
    rule: (id: string) => `${root}rules/${id}/`,
    page: (slug: string) => `${root}${slug}/`,
    /** A feed: `feed('xml')`; one of a kind: `kindFeed('rescored', 'json')`; one of an agent. */
    feed: (format: FeedFormat) => `${root}feed.${format}`,
    kindFeed: (kind: string, format: FeedFormat) => `${root}feeds/${kind}.${format}`,
    agentFeed: (id: string, format: FeedFormat) => `${root}agents/${id}/feed.${format}`,
    /** The days of reviews, to subscribe to. */
    calendar: `${root}reviews.ics`,
    /** The page that explains the API, and its documents: `apiFile('agents/dify.json')`. */
    api: `${root}api/`,
    apiFile: (path: string) => `${root}api/v1/${path}`,
    /** The JSON Schema of a kind of document: `schema('agent')`. */
    schema: (name: string) => `${root}schema/v1/${name}.json`,
    /** A file of `public/` or of the build, by its path below the root. */
    file: (path: string) => `${root}${path}`,
  };
}
