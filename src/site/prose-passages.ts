import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Passage } from '#ui/search/passages.ts';

/** Elements that say nothing to a reader, or lead elsewhere. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'nav', 'form', 'button']);
const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** A passage that is being read. */
type Open = { anchor: string; heading: string; text: string };

const attribute = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((own) => own.name === name)?.value;

const isSilent = (node: Tree.Element): boolean =>
  SILENT.has(node.tagName) ||
  node.attrs.some(({ name }) => name === 'hidden' || name === 'data-search-ignore');

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node) || ('tagName' in node && isSilent(node))) return '';
  return node.childNodes.map(textOf).join(' ');
}

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?)])/g, '')
    .trim();

/** Reads what stands under a node into the passages that its headings open. */
function readInto(passages: Open[], node: Tree.Node): void {
  if (node.nodeName === '#text') {
    const last = passages.at(-1);
    if (last) last.text += ` ${(node as Tree.TextNode).value}`;
    return;
  }
  if (!('childNodes' in node) || ('tagName' in node && isSilent(node))) return;
  const id = 'tagName' in node ? attribute(node, 'id') : undefined;
  if (HEADINGS.has(node.nodeName) && (id !== undefined || node.nodeName === 'h1')) {
    passages.push({ anchor: id ?? '', heading: tidy(textOf(node)), text: '' });
    return;
  }
  for (const child of node.childNodes) readInto(passages, child);
}

/** The element of a page that says what the search may call it. */
function findSearched(node: Tree.Node): Tree.Element | undefined {
  if (!('childNodes' in node)) return undefined;
  if ('tagName' in node && attribute(node, 'data-search') !== undefined) return node;
  for (const child of node.childNodes) {
    const found = findSearched(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * What a page of the maintainers says, heading by heading. It is marked with `data-search`, which
 * holds words that find it beside those of its title; `data-search-ignore` keeps a part out.
 * @param path of the page below the root, e.g. `methodology/`
 * @param markup the page as it was built
 * @returns none for a page that is not marked
 */
export function prosePassages(path: string, markup: string): Passage[] {
  const searched = findSearched(parse(markup));
  if (!searched) return [];
  const open: Open[] = [];
  readInto(open, searched);
  const page = open[0]?.heading ?? path;
  return open.map(({ anchor, heading, text }, place) => ({
    path: anchor === '' ? path : `${path}#${anchor}`,
    page,
    heading,
    text: tidy(text),
    ...(place === 0 && { keywords: attribute(searched, 'data-search') ?? '' }),
  }));
}
