import type { Element, Tree } from '#ui/shared/tree.ts';
import { attributes, escape, trusted } from './html.ts';
import type { Markup } from './html.ts';

function print({ tag, attributes: named, children }: Element): string {
  let text = `<${tag}${attributes(named).text}>`;
  for (const child of children) text += typeof child === 'string' ? escape(child) : print(child);
  return `${text}</${tag}>`;
}

/** A tree as markup. Its tags and names of attributes are a closed list; its words are escaped. */
export function treeMarkup(tree: Tree): Markup {
  return trusted(typeof tree === 'string' ? escape(tree) : print(tree));
}
