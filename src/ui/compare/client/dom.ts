import type { SvgTag, Tree } from '#ui/shared/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The tags that a browser makes as parts of a drawing. */
const drawn: readonly string[] = [
  'g',
  'path',
  'rect',
  'svg',
  'text',
  'title',
] satisfies readonly SvgTag[];

/** Makes nodes of a tree. Words become text nodes: no markup is ever read from them. */
export function toNode(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const { tag, attributes, children } = tree;
  const element = drawn.includes(tag)
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children.map(toNode));
  return element;
}
