import type { EntryData } from '#domain/entry/front-matter.ts';

/** A numbered link to a source of the entry. */
export type Cite = { readonly number: number; readonly anchor: string; readonly title: string };

/**
 * The citations of a list of source ids: each prints its place in the entry's source list.
 * @param data the entry that defines the sources
 * @param ids ids of sources that the entry defines
 */
export function toCites(data: EntryData, ids: readonly string[]): Cite[] {
  const order = Object.keys(data.sources);
  return ids.map((id) => ({
    number: order.indexOf(id) + 1,
    anchor: `source-${id}`,
    title: data.sources[id]?.title ?? id,
  }));
}

/**
 * A text of an entry on another page than its sources.
 * @param html what the reader made of the text: it wrote the links to sources itself, and lets no
 *   entry write a link to a fragment
 * @param evidenceUrl the page that lists the sources
 * @returns the text, with its citations leading there
 */
export function withSourcesOf(html: string, evidenceUrl: string): string {
  return html.replaceAll('<a href="#source-', `<a href="${evidenceUrl}#source-`);
}
