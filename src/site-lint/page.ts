import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import type { Secret } from './secrets.ts';

export type Element = Tree.Element;

/** A built page, as a browser reads it. */
export type Page = {
  /** Its file below the site's folder, with `/`: `agents/dify/index.html`. */
  readonly path: string;
  readonly html: string;
  /** Every element, in document order. */
  readonly elements: readonly Element[];
};

/** A script of the site: its bytes, compressed by gzip, and the scripts that it imports at once. */
type ScriptWeight = { readonly bytes: number; readonly imports: readonly string[] };

/** All scripts of a site by their files. */
export type ScriptWeights = ReadonlyMap<string, ScriptWeight>;

/** What the pages stand in. */
export type Site = {
  /** The path that all addresses begin with: `/`, or `/x/y/`. */
  readonly base: string;
  /** The site's own origin, without a path. */
  readonly origin: string;
  /** Every file below the site's folder, with `/`. */
  readonly files: ReadonlySet<string>;
  /** What its scripts weigh. */
  readonly scripts: ScriptWeights;
  /**
   * Addresses that whoever builds the site has named for its links, such as a mailbox to write to, and
   * none of which an entry can name; what lies below one is named with it.
   */
  readonly named: readonly string[];
  /** Texts of this machine: its folders, and the keys in its environment. */
  readonly secrets: readonly Secret[];
};

/** Adds every element below a node to a list. */
function collect(node: Tree.Node, into: Element[]): void {
  if ('content' in node) collect(node.content, into);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) into.push(child);
    collect(child, into);
  }
}

/** Every element below a node, in document order; an inert template's, too. */
export function elementsOf(node: Tree.Node): Element[] {
  const found: Element[] = [];
  collect(node, found);
  return found;
}

/** Parses a page by the rules of HTML, which is what a browser does with it. */
export function readPage(path: string, html: string): Page {
  return { path, html, elements: elementsOf(parse(html)) };
}

/** The value of an attribute, undefined where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The element as its start tag, cut short, for a message. */
export function tagOf({ tagName, attrs }: Element): string {
  const text = [tagName, ...attrs.map(({ name, value }) => `${name}="${value}"`)].join(' ');
  return `<${text.length > 120 ? `${text.slice(0, 119)}…` : text}>`;
}
