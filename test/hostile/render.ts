import { toHtml } from 'hast-util-to-html';
import { linkCitations } from '#io/citations.ts';
import { parseBody } from '#io/parse-body.ts';
import { sanitizeBody } from '#io/sanitize-body.ts';

/** What the site would make of a body if nothing had looked at it before. */
export function renderUnchecked(markdown: string): string {
  return toHtml(linkCitations(sanitizeBody(parseBody(markdown)), ['docs'], []));
}
