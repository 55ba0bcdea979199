import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { apiDocuments } from '#exports/api/documents.ts';
import { toOpenApi } from '#exports/api/openapi.ts';
import { publishedSchemas } from '#exports/api/published-schema.ts';
import { faultsBy, nullsIn } from '../../helpers/json-schema.ts';
import { RENAMED, surroundings } from '../../helpers/surroundings.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

type Document = Record<string, unknown> & {
  readonly unknown: readonly { readonly path: string; readonly reason: string }[];
};

const files = (around = surroundings()) =>
  apiDocuments.flatMap((document) =>
    document
      .files(around)
      .map(({ path, write }) => ({ path, document, value: write() as Document })),
  );

const schemas = new Map(publishedSchemas().map(({ name, schema }) => [name, schema]));

const find = (path: string, around = surroundings()) => {
  const file = files(around).find((candidate) => candidate.path === path);
  if (!file) throw new Error(`no document ${path}`);
  return file.value;
};

describe.each([
  ['the correct entry', surroundings()],
  ['entries of the catalog', surroundings({ catalog: catalogOf() })],
  ['a catalog without history', surroundings({ changes: undefined })],
  ['an empty catalog', surroundings({ catalog: buildCatalog([]), moved: [], changes: [] })],
])('the documents of %s', (_name, around) => {
  it.each(files(around))('$path keeps to its schema, which it names', ({ document, value }) => {
    expect(document.schema.safeParse(value).error?.message).toBeUndefined();
    expect(faultsBy(schemas.get(document.name) ?? {})(value)).toEqual([]);
    expect(value['$schema']).toBe(`https://catalog.example/x/schema/v1/${document.name}.json`);
  });

  it.each(files(around))(
    '$path gives a reason for each null, and for nothing else',
    ({ value }) => {
      expect(value.unknown.map(({ path }) => path)).toEqual(nullsIn(value));
      expect(value.unknown.filter(({ reason }) => !/^[A-Z].+\.$/.test(reason))).toEqual([]);
    },
  );
});

describe('the documents', () => {
  it('come from the newest commit, and from no clock', () => {
    const { generated } = find('catalog.json');
    expect(generated).toEqual({ commit: 'c'.repeat(40), on: '2026-11-25' });
    const tomorrow = files(surroundings({ today: '2031-01-01' }));
    expect(tomorrow.map(({ value }) => value)).toEqual(files().map(({ value }) => value));
  });

  it('answer for an id that was given up', () => {
    const { retired, agent } = find(`agents/${RENAMED.id}.json`);
    expect({ retired, agent }).toEqual({ retired: RENAMED, agent: null });
    expect(find('catalog.json')).toMatchObject({
      retired: [RENAMED],
      agents: [{ id: 'example', formerIds: ['sample'] }],
    });
  });

  it('hold each stretch of versions with its open advisories and the score of each profile', () => {
    const { agents } = find('catalog.json') as unknown as {
      agents: { stretches: Record<string, unknown>[] }[];
    };
    expect(agents[0]?.stretches).toMatchObject([
      {
        label: '≤ 1.2.2',
        from: null,
        to: { version: '1.2.2', side: 'after' },
        state: 'older',
        openAdvisories: ['CVE-2026-12345'],
        profiles: [{ id: 'cloud' }, { id: 'own-server' }],
      },
      { label: '> 1.2.2, < 1.2.3', openAdvisories: [] },
      { label: '1.2.3', state: 'assessed' },
      { label: '> 1.2.3', state: 'above' },
    ]);
  });

  it('tell by each framework id which threats are open, and which are closed', () => {
    const agentsOf = (id: string, ...changes: Change[]) => {
      const around = surroundings({ catalog: buildCatalog([readValid('example', ...changes)]) });
      const { lists } = find('frameworks.json', around) as unknown as {
        lists: { ids: { id: string; agents: object[] }[] }[];
      };
      return lists.flatMap(({ ids }) => ids).find((row) => row.id === id)?.agents;
    };
    expect(agentsOf('CWE-94')).toEqual([{ id: 'example', threats: ['injection'], closed: [] }]);
    const bound = 'advisories: [CVE-2026-12345]';
    expect(agentsOf('CWE-94', [bound, `${bound}\n    versionBound: true`])).toEqual([
      { id: 'example', threats: [], closed: ['injection'] },
    ]);
  });

  it('name agents by ids of the catalog, and say in their schemas which field holds one', () => {
    type Rows = { readonly id: string; readonly agents: readonly Record<string, string>[] }[];
    const around = surroundings({ catalog: catalogOf() });
    const known = (find('catalog.json', around)['agents'] as Rows).map(({ id }) => id);
    const { advisories } = find('advisories.json', around) as unknown as { advisories: Rows };
    const { layers } = find('layers.json', around) as unknown as { layers: Rows };
    const { lists } = find('frameworks.json', around) as unknown as { lists: { ids: Rows }[] };
    const named = [
      ...advisories.flatMap(({ agents }) => agents.map(({ agent }) => agent)),
      ...[...layers, ...lists.flatMap(({ ids }) => ids)].flatMap(({ agents }) =>
        agents.map(({ id }) => id),
      ),
    ];
    expect(named.length).toBeGreaterThan(1000);
    expect(named.filter((id) => !known.includes(id ?? ''))).toEqual([]);
    const said = (name: string, field: string) =>
      JSON.stringify(schemas.get(name)).split(
        `"${field}":{"type":"string","description":"The id of the agent`,
      );
    for (const [name, field] of [
      ['advisories', 'agent'],
      ['frameworks', 'id'],
      ['layers', 'id'],
    ] as const)
      expect(said(name, field), name).toHaveLength(2);
  });

  it('hold the texts of the layers as their author wrote them', () => {
    expect(find('agents/example.json')).toMatchObject({
      agent: { layers: [{ id: 'L1', text: 'It uses one model [@docs].' }, {}, {}, {}, {}, {}, {}] },
    });
  });
});

describe('the OpenAPI description', () => {
  it('keeps to the official schema of OpenAPI 3.1, and its references lead to our schemas', async () => {
    const description = toOpenApi(surroundings()) as Record<string, unknown>;
    const validate = async (given: Record<string, unknown>, known = schemas) => {
      const validator = new Validator();
      for (const [name, schema] of known)
        await validator.addSpecRef(
          // It writes into what it is given.
          structuredClone(schema) as Record<string, unknown>,
          `https://catalog.example/x/schema/v1/${name}.json`,
        );
      return validator.validate(given);
    };
    expect(await validate(description)).toEqual({ valid: true });
    expect(description['openapi']).toBe('3.1.0');
    const untitled = await validate({ ...description, info: { version: '1' } });
    expect(JSON.stringify(untitled)).toContain("must have required property 'title'");
    const without = await validate(description, new Map([...schemas].slice(1)));
    expect(without).toMatchObject({ valid: false });
  });

  it('has a path for each document, with the address of its schema', () => {
    const { paths } = toOpenApi(surroundings()) as {
      paths: Record<string, { get: { responses: { 200: object } } }>;
    };
    expect(Object.keys(paths)).toEqual(apiDocuments.map(({ path }) => `/${path}`));
    for (const { path, name } of apiDocuments)
      expect(JSON.stringify(paths[`/${path}`]?.get.responses[200])).toContain(
        `"$ref":"https://catalog.example/x/schema/v1/${name}.json"`,
      );
  });
});

it.for([
  ['open', []],
  ['closed by a release', ['injection']],
] as const)('a flaw says which of its threats are closed: %s', ([, closed]) => {
  const bound = '    advisories: [CVE-2026-12345]\n';
  const edits: Change[] = closed.length > 0 ? [[bound, `${bound}    versionBound: true\n`]] : [];
  expect(find('advisories.json', surroundings({}, ...edits))).toMatchObject({
    advisories: [{ agents: [{ threats: ['injection'], closedThreats: closed }] }],
  });
});
