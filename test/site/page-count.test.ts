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

const namesIn = (folder: string, end: string) =>
  readdirSync(join(root, 'content', folder)).filter((name) => name.endsWith(end));

/** The pages that a folder of entries implies, without looking at the site. */
function impliedPages(content: string): string[] {
  const catalog = catalogOf(content);
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
  ].sort();
}

test.for(['plain', 'based'] as const)(
  'the %s site has exactly the pages that the content implies',
  (name) => {
    const site = inject('sites')[name];
    const pages = filesOf(site).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(impliedPages(site.content));
  },
);

test('there is a layer page for each of the seven layers', () => {
  expect(namesIn('layers', '.mdx')).toHaveLength(7);
  const pages = filesOf(inject('sites').plain).filter((file) => file.startsWith('layers/'));
  expect(pages).toHaveLength(8);
});
