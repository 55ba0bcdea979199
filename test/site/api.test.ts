import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { faultsBy } from '../helpers/json-schema.ts';
import { filesOf, readPage, textOf } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/build-site.ts';

test.for(['plain', 'based', 'changed'] as const)(
  'every document of the API of the %s site keeps to the schema that it names, which the site has',
  (name) => {
    const { folder, base } = inject('sites')[name];
    const read = (path: string) =>
      JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, string>;
    const documents = filesOf(inject('sites')[name]).filter(
      (path) => path.startsWith('api/v1/') && path !== 'api/v1/openapi.json',
    );
    expect(documents.length).toBeGreaterThan(10);
    for (const path of documents) {
      const document = read(path);
      expect(document['self']).toBe(`${SITE_URL}${base}${path}`);
      const schema = document['$schema']?.replace(`${SITE_URL}${base}`, '') ?? '';
      expect(faultsBy(read(schema))(document), path).toEqual([]);
    }
    const { paths } = read('api/v1/openapi.json') as unknown as { paths: object };
    const plain = Object.keys(paths).filter((path) => !path.includes('{'));
    expect(plain.filter((path) => !existsSync(join(folder, `api/v1${path}`)))).toEqual([]);
  },
);

test.for(['plain', 'based'] as const)(
  'the page of the API of the %s site shows addresses that answer, and an answer that one gives',
  (name) => {
    const { folder, base } = inject('sites')[name];
    const [commands = '', answer = ''] = readPage(inject('sites')[name], 'api/')
      .elements.filter(({ tagName }) => tagName === 'pre')
      .map(textOf);
    const paths = commands
      .split(/\s*curl /)
      .flatMap((address) => (address === '' ? [] : address.replace(`${SITE_URL}${base}`, '')));
    expect(paths).toEqual([expect.stringMatching(/^api\/v1\/agents\//), 'api/v1/catalog.json']);
    const { agent } = JSON.parse(readFileSync(join(folder, paths[0] ?? ''), 'utf8')) as {
      agent: { score: object };
    };
    expect(JSON.parse(answer)).toEqual(agent.score);
  },
);
