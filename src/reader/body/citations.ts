import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Citation, Prose } from '#domain/entry/entry.ts';
import { isPlainHttps } from '#domain/addresses.ts';

const CITATION = /\[@([a-z0-9-]{1,64})\]/g;

/** How far headings of a body move down: the page sets the layer's own heading above them. */
const DEMOTED: Readonly<Record<string, string>> = { h3: 'h4', h4: 'h5', h5: 'h6' };

/** Prefix of the ids of the source list, so that no entry can name another part of the page. */
const SOURCE_ANCHOR = 'source-';

/** Every citation in the words of a body, in order. */
export function citationsIn(prose: readonly Prose[]): Citation[] {
  return prose.flatMap(({ text, offset }) => {
    if (!text.includes('[@')) return [];
    return Array.from(text.matchAll(CITATION), ({ 0: written, 1: source = '', index }) => {
      return { source, offset: offset + index, length: written.length };
    });
  });
}

/** The small numbered link to a source. */
function link(id: string, place: number): Element {
  const number: Text = { type: 'text', value: `[${place}]` };
  const properties = { href: `#${SOURCE_ANCHOR}${id}`, className: ['cite'] };
  return { type: 'element', tagName: 'a', properties, children: [number] };
}

/** A text with each `[@id]` in it turned into a link, in order. */
function linkText(node: Text, sources: readonly string[]): ElementContent[] {
  if (!node.value.includes('[@')) return [node];
  const out: ElementContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(CITATION)) {
    const id = match[1] ?? '';
    out.push({ type: 'text', value: node.value.slice(from, match.index) });
    // An unknown id is a finding of its own rule; it prints as it was written until then.
    out.push(
      sources.includes(id) ? link(id, sources.indexOf(id) + 1) : { type: 'text', value: match[0] },
    );
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  return [...out, { type: 'text', value: node.value.slice(from) }];
}

function transform(node: RootContent, sources: readonly string[]): ElementContent[] {
  if (node.type === 'text') return linkText(node, sources);
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (tagName === 'code') return [node];
  // The second lock, for what the checks fail to see: an address that is not plain is no link.
  if (tagName === 'a' && !isPlainHttps(String(properties.href)))
    return node.children.flatMap((child) => transform(child, sources));
  const rel = tagName === 'a' ? { rel: ['nofollow', 'ugc', 'noopener', 'noreferrer'] } : {};
  return [
    {
      ...node,
      tagName: DEMOTED[tagName] ?? tagName,
      properties: { ...properties, ...rel },
      children: node.children.flatMap((child) => transform(child, sources)),
    },
  ];
}

/**
 * Turns citations into numbered links, marks outgoing links, and moves headings down a level.
 * @param root a sanitised tree
 * @param sources ids of the entry's sources, in order
 */
export function linkCitations(root: Root, sources: readonly string[]): Root {
  return {
    type: 'root',
    children: root.children.flatMap((node) => transform(node, sources)),
  };
}
