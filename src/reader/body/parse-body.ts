import type { Nodes, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';
import { markdownToHast, markdownToMdast } from 'satteri';

/**
 * Features of the Markdown parser that entries may use. Smart punctuation is off because it is
 * quadratic in memory on hostile text.
 */
const FEATURES = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false };

/** The syntax tree of a body, as it will be rendered. */
export function parseBody(markdown: string): Root {
  return markdownToHast(markdown, { features: FEATURES }) as Root;
}

/** A node of the tree before it becomes HTML: as much of it as is needed here. */
type Part = {
  readonly type: string;
  readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } };
  readonly children?: readonly Part[];
};

/**
 * Where a body defines addresses of links apart from the links: `[name]: https://…`. They leave no
 * trace in what is rendered, so only a second look at the text finds them, and only where it could.
 */
export function definitionsIn(markdown: string): { offset: number; length: number }[] {
  if (!markdown.includes(']:')) return [];
  const found: { offset: number; length: number }[] = [];
  const rest: Part[] = [markdownToMdast(markdown, { features: FEATURES }) as Part];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    const { start, end } = part.position ?? {};
    const offset = start?.offset ?? 0;
    if (part.type === 'definition')
      found.push({ offset, length: (end?.offset ?? offset) - offset });
    rest.push(...(part.children ?? []));
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/**
 * What a reader sees of a node: all texts in it, without HTML.
 * @param node of a tree that is not too deep to be walked
 */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

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
