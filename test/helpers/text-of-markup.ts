import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { elementsOf } from './read-pages.ts';
import type { Element } from './read-pages.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements beside which a reader sees a break, whatever white space there is. */
const BLOCKS = new Set(
  'article aside br caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 li ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(textOf).join('');
  return BLOCKS.has(node.nodeName) ? `\n${inside}\n` : inside;
}

/**
 * The words of a piece of markup as a reader sees them: one line for each block.
 * @param markup a fragment of HTML
 */
export function textOfMarkup(markup: string): string {
  const lines = textOf(parseFragment(markup)).split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The elements of a piece of markup, in their order. */
export function elementsOfMarkup(markup: string): Element[] {
  return elementsOf(parseFragment(markup));
}
