import { openIndex } from '../open-index.ts';
import type { SearchIndex } from '../open-index.ts';

const opened = new Map<string, Promise<SearchIndex>>();

/** Reads one file of the index. @throws Error when the site does not have it */
async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * The index of the site, opened on first use; one that did not open is tried again.
 * @param root the path that the site is served under
 */
export function fetchIndex(root: string): Promise<SearchIndex> {
  const known = opened.get(root) ?? openIndex((path) => load(root + path));
  opened.set(root, known);
  known.catch(() => opened.delete(root));
  return known;
}
