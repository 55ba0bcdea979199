import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { layers } from '#domain/maestro/layers.ts';
import { explanations } from '#domain/explanations.ts';
import { root } from '../helpers/build-site.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { frameworkPages } from '../helpers/framework-pages.ts';
import { advisoryPath, entryParts, pairNamesOf } from '../helpers/page-kinds.ts';
import { filesOf } from '../helpers/read-pages.ts';
import { FEW_ROWS } from '../helpers/site-setup.ts';

const namesIn = (folder: string, end: string) =>
  readdirSync(join(root, 'content', folder)).filter((name) => name.endsWith(end));

/**
 * The pages that a folder of entries implies, without looking at the site.
 * @param rows agents on one page of the directory
 */
function impliedPages(content: string, rows: number): string[] {
  const catalog = catalogOf(content);
  const others = Array.from(
    { length: Math.ceil(catalog.agents.length / rows) - 1 },
    (_, place) => `page/${place + 2}/index.html`,
  );
  const agents = catalog.agents.flatMap(({ id }) =>
    entryParts.map((part) => `agents/${id}/${part}index.html`),
  );
  const prose = namesIn('pages', '.mdx').map((name) => name.replace('.mdx', '/index.html'));
  const stack = layers.map(({ slug }) => `layers/${slug}/index.html`);
  const rules = explanations.map(({ id }) => `rules/${id}/index.html`);
  const lists = [
    'api',
    'advisories',
    'calculator',
    'changes',
    'chains',
    'compare',
    'layers',
    'map',
    'methodology/factors',
    'overview',
    'rules',
    'security',
  ].map((name) => `${name}/index.html`);
  const pairs = pairNamesOf(catalog).map((name) => `compare/${name}/index.html`);
  const flaws = buildAdvisoryIndex(catalog).flatMap(({ id, aliases }) =>
    [id, ...aliases].map((name) => `${advisoryPath(name)}index.html`),
  );
  const frameworks = Object.values(frameworkPages(catalog)).flatMap((paths) =>
    paths.map((path) => `${path}index.html`),
  );
  return [
    ...[...agents, ...pairs, ...prose, ...stack, ...rules, ...frameworks, ...flaws, ...lists],
    ...['index.html', '404.html'],
    ...others,
  ].sort();
}

test.for(['plain', 'based'] as const)(
  'the %s site has exactly the pages that the content implies',
  (name) => {
    const site = inject('sites')[name];
    const pages = filesOf(site).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(impliedPages(site.content, name === 'plain' ? 100 : FEW_ROWS));
  },
);

test('there is a layer page for each of the seven layers', () => {
  expect(namesIn('layers', '.mdx')).toHaveLength(7);
  const pages = filesOf(inject('sites').plain).filter((file) => file.startsWith('layers/'));
  expect(pages).toHaveLength(8);
});
