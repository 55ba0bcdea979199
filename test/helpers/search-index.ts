import type { Agent } from '#domain/catalog/catalog.ts';
import { buildIndex } from '#ui/search/build-index.ts';
import { toCatalogPassages } from '#ui/search/catalog-passages.ts';
import { openIndex } from '#ui/search/open-index.ts';
import type { SearchIndex } from '#ui/search/open-index.ts';
import type { Passage } from '#ui/search/passages.ts';
import { toSearchRecord } from '#ui/search/record.ts';

/** An index as a browser opens it, and which of its files were read. */
export type OpenedIndex = { readonly index: SearchIndex; readonly read: string[] };

/**
 * Indexes agents as a build does, and opens the index as a page does.
 * @param agents in the order in which equals are listed
 * @param pages passages of other pages, page by page
 */
export async function searchIndexOf(
  agents: readonly Agent[],
  pages: readonly (readonly Passage[])[] = [],
): Promise<OpenedIndex> {
  const records = agents.map(toSearchRecord);
  const others = toCatalogPassages(records).map((passage) => [passage]);
  const built = buildIndex(records, [...pages, ...others]);
  // As text, since that is what a page gets.
  const files = new Map(built.map(({ path, value }) => [path, JSON.stringify(value)]));
  const read: string[] = [];
  const index = await openIndex((path) => {
    const text = files.get(path);
    read.push(path);
    return text === undefined
      ? Promise.reject(new Error(`no file ${path}`))
      : Promise.resolve(JSON.parse(text) as unknown);
  });
  return { index, read };
}
