/** A hit: the agent, and a stretch of text that shows why, if there is one. */
export type Hits = ReadonlyMap<string, string>;

type Fragment = { readonly meta: Readonly<Record<string, string>>; readonly plain_excerpt: string };
type Pagefind = {
  readonly options: (options: { noWorker: boolean }) => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
};

/** Where the index and the list of exact ids lie. */
export type Addresses = { readonly pagefind: string; readonly ids: string };

/** Hits whose text is fetched: more than a reader scrolls through. */
const MAX_RESULTS = 40;

/** Shapes of the ids of frameworks and advisories, and of their beginnings. */
const ID = /^(ASI|LLM|T|MAS-T|AML\.|CWE-|CVE-|GHSA-|M-L)[\w.:-]*\d[\w.:-]*$/i;

let pagefind: Promise<Pagefind> | undefined;
let ids: Promise<Readonly<Record<string, readonly string[]>>> | undefined;

/** Loads the index on first use. A failed load is tried again at the next search. */
function loadPagefind(address: string): Promise<Pagefind> {
  pagefind ??= import(/* @vite-ignore */ address).then(async (module: Pagefind) => {
    // The worker would need an exception in the content security policy.
    await module.options({ noWorker: true });
    return module;
  });
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

function loadIds(address: string): NonNullable<typeof ids> {
  ids ??= fetch(address).then((response) => response.json());
  ids.catch(() => (ids = undefined));
  return ids;
}

/** The agents that carry an id exactly. */
async function byId(query: string, address: string): Promise<Hits> {
  const carriers = (await loadIds(address))[query.toUpperCase()] ?? [];
  return new Map(carriers.map((id) => [id, `carries ${query.toUpperCase()}`]));
}

/** The agents whose text speaks of the query, best first. */
async function byText(query: string, address: string): Promise<Hits> {
  const index = await loadPagefind(address);
  const { results } = await index.search(query);
  const fragments = await Promise.all(results.slice(0, MAX_RESULTS).map((result) => result.data()));
  // The index escapes angle brackets; the page sets the excerpt as text, which needs none of it.
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return new Map(fragments.map(({ meta, plain_excerpt }) => [meta.id ?? '', plain(plain_excerpt)]));
}

/**
 * Searches the catalog.
 * @param query what the reader typed, trimmed, not empty
 * @returns ids of agents with the reason; an exact id finds those that carry it and no others
 * @throws Error when the index cannot be loaded
 */
export async function search(query: string, addresses: Addresses): Promise<Hits> {
  return ID.test(query) ? byId(query, addresses.ids) : byText(query, addresses.pagefind);
}
