import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';

/**
 * What the body of an entry may become in HTML. No class, id, style, image or input: this is the
 * second lock behind the checks, for whatever they fail to see.
 */
const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'a', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'br', 'hr'],
    ...['ul', 'ol', 'li', 'h3', 'h4', 'h5', 'h6'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['https'] },
  strip: ['script', 'style', 'template', 'iframe'],
  allowComments: false,
  allowDoctypes: false,
};

/** A copy of a syntax tree that holds only what an entry may contain. */
export function sanitizeBody(root: Root): Root {
  return sanitize(root, SCHEMA) as Root;
}
