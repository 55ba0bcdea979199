import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elementsOf } from '../../src/site-lint/page.ts';
import type { Element } from '../../src/site-lint/page.ts';
import type { Site } from './site-setup.ts';

// A page is taken apart as the last check of the build does it.
export { attribute, elementsOf };
export type { Element };

/** A built page. */
export type Page = {
  /** Its address below the base: ``, `layers/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
};

/** The text that a reader sees, with white space folded. */
export function textOf(node: Tree.Node): string {
  const raw = (part: Tree.Node): string => {
    if ('value' in part) return part.value;
    const children = 'childNodes' in part ? part.childNodes : [];
    return children.map(raw).join('');
  };
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** The element with an id. @throws Error when the page has none */
export function byId(page: Page, id: string): Element {
  const found = page.elements.find((element) => attribute(element, 'id') === id);
  if (!found) throw new Error(`/${page.path} has no element with the id "${id}"`);
  return found;
}

/** The files of folders, and the pages by their file: built sites do not change. */
const listed = new Map<string, readonly string[]>();
const known = new Map<string, Page>();

/** Every file of a site, as a path below its folder with `/`, sorted. */
export function filesOf({ folder }: Site): readonly string[] {
  const files =
    listed.get(folder) ??
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(folder.length + 1))
      .map((file) => file.split(sep).join('/'))
      .sort();
  listed.set(folder, files);
  return files;
}

/** A page of a site by its address below the base. */
export function readPage({ folder }: Site, path: string): Page {
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const page = known.get(file);
  if (page) return page;
  const html = readFileSync(file, 'utf8');
  let elements: readonly Element[] | undefined;
  const read: Page = {
    ...{ path, html },
    // Taken apart when somebody asks: not every test does.
    get elements() {
      return (elements ??= elementsOf(parse(html)));
    },
  };
  known.set(file, read);
  return read;
}

/** Every page of a site. */
export function readPages(site: Site): Page[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(site, file.replace(/(^|\/)index\.html$/, '$1')));
}
