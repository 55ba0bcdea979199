import type { Root } from 'hast';
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
