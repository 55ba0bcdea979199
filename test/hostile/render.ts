import { toHtml } from 'hast-util-to-html';
import { linkCitations } from '#reader/body/citations.ts';
import { parseBody, sanitizeBody } from '#reader/body/parse-body.ts';

/** What the site would make of a body if nothing had looked at it before. */
export function renderUnchecked(markdown: string): string {
  return toHtml(linkCitations(sanitizeBody(parseBody(markdown)), ['docs']));
}
