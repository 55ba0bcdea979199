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
