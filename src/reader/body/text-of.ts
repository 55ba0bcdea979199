import type { Nodes } from 'hast';

/**
 * What a reader sees of a node: all texts in it, without HTML.
 * @param node of a tree that is not too deep to be walked
 */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
