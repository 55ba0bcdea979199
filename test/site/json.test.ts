import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { formats } from '#exports/formats/index.ts';
import { faultsBy } from '../helpers/json-schema.ts';
import type { Faults } from '../helpers/json-schema.ts';
import { filesOf } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/build-site.ts';

/** Files that a page of the site fetches for itself: no program is told of them, nothing is promised. */
const OF_PAGES = /^(agents\/[^/]+\/what-if|compare\/[^/]+|(?:directory|search)\/.+)\.json$/;

/** Files in formats of others, each held to the schema of its makers: see `exports.test.ts`. */
const OF_OTHERS = formats.map(({ file }) => `/${file}`);

describe.for(['plain', 'based', 'changed'] as const)('every JSON file of the %s site', (name) => {
  const site = inject('sites')[name];
  const files = filesOf(site).filter((path) => path.endsWith('.json'));
  const read = (path: string) =>
    JSON.parse(readFileSync(join(site.folder, path), 'utf8')) as object;
  const compiled = new Map<string, Faults>();
  const faultsOf = (schema: string): Faults => {
    const faults = compiled.get(schema) ?? faultsBy(read(schema));
    compiled.set(schema, faults);
    return faults;
  };

  /** The schema of the site that a file is to keep to. */
  function schemaOf(path: string, document: object): string | undefined {
    if (path.startsWith('agents/')) return 'schema/v1/checklist.json';
    const { $schema } = document as { $schema?: string };
    return $schema?.replace(`${SITE_URL}${site.base}`, '');
  }

  test('that is ours keeps to a schema that the site publishes', () => {
    const ours = files.filter((path) =>
      /^api\/v1\/(?!openapi)|^agents\/.*\/checklist\.json$/.test(path),
    );
    expect(ours.length).toBeGreaterThan(10);
    for (const path of ours) {
      const document = read(path);
      const schema = schemaOf(path, document);
      expect(files, path).toContain(schema);
      expect(faultsOf(schema ?? '')(document), path).toEqual([]);
    }
  });

  test('that is a schema is one, of draft 2020-12', () => {
    const schemas = files.filter((path) => path.startsWith('schema/'));
    expect(schemas.length).toBeGreaterThan(9);
    for (const path of schemas) {
      const schema = read(path);
      expect(schema, path).toHaveProperty(
        '$schema',
        'https://json-schema.org/draft/2020-12/schema',
      );
      expect(() => faultsBy(schema), path).not.toThrow();
    }
  });

  test('is of one of the kinds that are held to a schema, or of a page', () => {
    const known = [
      /^api\/v1\//,
      /^schema\/v1\//,
      /\/checklist\.json$/,
      /^(agents\/[^/]+\/|feeds\/.*)?feed\.json$/,
    ];
    const rest = files.filter(
      (path) =>
        !known.some((pattern) => pattern.test(path)) &&
        !path.startsWith('feeds/') &&
        !OF_PAGES.test(path) &&
        !OF_OTHERS.some((file) => path.endsWith(file)),
    );
    expect(rest).toEqual([]);
  });

  test('of a page is named by no document for programs', () => {
    const told = ['llms.txt', 'api/v1/index.json', 'api/v1/openapi.json', 'api/index.html'];
    for (const path of told)
      expect(readFileSync(join(site.folder, path), 'utf8')).not.toMatch(
        /what-if\.json|\/compare\/[a-z-]+\.json|\/search\/\w/,
      );
  });
});
