import { describe, expect, it } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Catalog } from '#domain/catalog/catalog.ts';
import { buildFrameworkIndex } from '#domain/catalog/framework-index.ts';
import { outlineOf } from '#domain/catalog/outline.ts';
import { findPairs } from '#domain/catalog/pairs.ts';
import { layers } from '#domain/maestro/layers.ts';
import { filesOfCatalog, joinedExports } from '#exports/registry.ts';
import { toAdvisoryPage, toAdvisoryRow } from '#ui/advisories/view.ts';
import { toChainsPage } from '#ui/chains/chains-page.ts';
import { toCompareFacts } from '#ui/compare/to-facts.ts';
import { toDirectory } from '#ui/directory/view.ts';
import { toFrameworks } from '#ui/frameworks/view.ts';
import { toReferencePage } from '#ui/frameworks/reference-page.ts';
import { toLayerIndex } from '#ui/layers/layer-page.ts';
import { toBoard } from '#ui/layers/threat-coverage-matrix.ts';
import { toMap } from '#ui/map/view.ts';
import { toFactorRubric } from '#ui/methodology/factor-rubric.ts';
import { toOverview } from '#ui/overview/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { surroundings } from '../../helpers/surroundings.ts';

const urls = createUrls('/', PUBLIC);
const whole = catalogOf();
const outlined = buildCatalog(whole.agents.map(outlineOf));

/** What pages across agents print, as text. */
const views: Readonly<Record<string, (catalog: Catalog) => unknown>> = {
  directory: (catalog) => toDirectory(catalog, urls),
  map: (catalog) => toMap(catalog, urls),
  chains: (catalog) => toChainsPage(catalog, urls),
  'layer index': (catalog) => toLayerIndex(layers, catalog, urls),
  boards: ({ agents }) => layers.map(({ id }) => toBoard(agents, id, urls)),
  factors: ({ agents }) => toFactorRubric(agents, urls),
  comparisons: (catalog) =>
    findPairs(catalog).map(({ first, second }) => [first, second].map(toCompareFacts)),
  frameworks: (catalog) => toFrameworks(buildFrameworkIndex(catalog), urls),
  references: (catalog) => {
    const index = buildFrameworkIndex(catalog);
    return [...index.ids.values()].map((filed) => toReferencePage(filed, index, urls));
  },
  advisories: (catalog) =>
    buildAdvisoryIndex(catalog).map((filed) => [
      toAdvisoryRow(filed, urls),
      toAdvisoryPage(filed, urls),
    ]),
  overview: (catalog) =>
    toOverview(catalog, buildFrameworkIndex(catalog), buildAdvisoryIndex(catalog), urls),
};

describe('an outline says as much as the entry', () => {
  it.each(Object.entries(views))('for %s', (_name, view) => {
    expect(JSON.stringify(view(outlined))).toBe(JSON.stringify(view(whole)));
  });

  it('for every file that looks across agents', async () => {
    const later = new Set([
      ...joinedExports.map(({ path }) => path),
      ...whole.agents.map(({ id }) => `api/v1/agents/${id}.json`),
    ]);
    const filesOf = async (catalog: Catalog) => {
      const texts: Record<string, string> = {};
      for (const { path, write } of filesOfCatalog(surroundings({ catalog })))
        if (!later.has(path)) texts[path] = await write();
      return texts;
    };
    expect(await filesOf(outlined)).toEqual(await filesOf(whole));
  });
});

it('an outline is less than half of the entry', () => {
  const sizeOf = (entries: readonly unknown[]) => JSON.stringify(entries).length;
  const entries = whole.agents.map(({ id, file, data, bytes, body }) => ({
    ...{ id, file, data, bytes, body },
  }));
  expect(sizeOf(entries.map(outlineOf))).toBeLessThan(sizeOf(entries) / 2);
});
