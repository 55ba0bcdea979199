import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataFlows } from '#domain/data-flows.ts';
import { atlasTechniques } from '#domain/frameworks/atlas.ts';
import { agentsFor, fileOf, formats, writeAll } from '#exports/formats/index.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { schemaFaults } from '../../helpers/report-schema.ts';
import { surroundings } from '../../helpers/surroundings.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const HOSTILE = '=cmd|"<img src=x onerror=alert(1)> [x](javascript:y) `z` | @all';

/** What a format makes of the correct entry with some edits. */
async function written(id: string, ...edits: Change[]): Promise<string> {
  const format = formats.find((candidate) => candidate.id === id);
  const around = surroundings({}, ...edits);
  if (!format) throw new Error(`no format ${id}`);
  return writeAll(format, agentsFor(format, around.catalog.agents), around);
}

const read = async <T>(id: string, ...edits: Change[]) =>
  JSON.parse(await written(id, ...edits)) as T;

describe.each(formats)('$id', (format) => {
  it('is the same on another day, and ends with a line', async () => {
    const on = async (today: string) => {
      const around = surroundings({ today });
      return writeAll(format, agentsFor(format, around.catalog.agents), around);
    };
    const [one, other] = [await on('2026-11-28'), await on('2031-01-01')];
    expect(other).toBe(one);
    expect(one.endsWith('\n')).toBe(true);
  });

  it('tells of every entry that has something for it', async () => {
    const around = surroundings({ catalog: catalogOf() });
    const agents = agentsFor(format, around.catalog.agents);
    expect(agents.length).toBeGreaterThan(0);
    for (const agent of agents) {
      const text = await format.write(agent, around);
      expect(await writeAll(format, [agent], around)).toBe(text);
      if (/json$|sarif$/.test(format.file)) expect(() => void JSON.parse(text)).not.toThrow();
      const names = [agent.data.name, agent.data.vendor];
      expect(names.filter((name) => text.includes(name))).not.toEqual([]);
      expect(fileOf(format, agent.id).startsWith(`agents/${agent.id}`)).toBe(true);
    }
  });
});

type Cell = {
  readonly id: string;
  readonly shape: string;
  readonly position?: { readonly x: number; readonly y: number };
  readonly size?: { readonly width: number; readonly height: number };
  readonly source?: { readonly cell: string };
  readonly target?: { readonly cell: string };
  readonly data: { readonly threats?: readonly { number: number; status: string }[] };
};

describe('a Threat Dragon model', () => {
  const model = () =>
    read<{ detail: { diagrams: [{ cells: Cell[] }]; threatTop: number } }>('threat-dragon');

  it('has a cell for each part, and flows between cells that are there', async () => {
    const { cells } = (await model()).detail.diagrams[0];
    const ids = cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(cells.map(({ shape }) => shape)).toEqual([
      ...['trust-boundary-box', 'process', 'actor', 'flow'],
    ]);
    const flows = cells.filter(({ shape }) => shape === 'flow');
    for (const { source, target } of flows)
      expect(ids).toEqual(expect.arrayContaining([source?.cell, target?.cell]));
  });

  it('places components apart, and inside of their boundary', async () => {
    const { cells } = (await model()).detail.diagrams[0];
    const [zone, engine, user] = cells.map(({ position, size }) => ({ ...position, ...size }));
    const isIn = (a: typeof zone, b: typeof zone) =>
      a!.x! >= b!.x! &&
      a!.y! >= b!.y! &&
      a!.x! + a!.width! <= b!.x! + b!.width! &&
      a!.y! + a!.height! <= b!.y! + b!.height!;
    expect(isIn(engine, zone)).toBe(true);
    expect(isIn(user, zone)).toBe(false);
  });

  it('numbers its threats, and places one without a component at the first process', async () => {
    const { diagrams, threatTop } = (await model()).detail;
    const threats = diagrams[0].cells.flatMap(({ data }) => data.threats ?? []);
    expect(threats.map(({ number }) => number)).toEqual([1, 2]);
    expect(threatTop).toBe(2);
  });
});

it('the references of a TM-BOM lead to what is there', async () => {
  type Named = { readonly symbolic_name: string };
  const bom = await read<
    Record<'trust_zones' | 'actors' | 'components' | 'data_stores', Named[]> & {
      threats: (Named & { components_affected: string[] })[];
      trust_boundaries: { trust_zone_a: string; trust_zone_b: string }[];
      data_flows: Record<'source' | 'destination', { type: string; object: string }>[];
      controls: { threats: string[] }[];
    }
  >('tm-bom');
  const names = (rows: readonly Named[]) => rows.map((row) => row.symbolic_name);
  expect(names(bom.trust_zones)).toEqual(['inside', 'outside']);
  expect(bom.trust_boundaries).toEqual([{ trust_zone_a: 'inside', trust_zone_b: 'outside' }]);
  const lists = { actor: bom.actors, component: bom.components, data_store: bom.data_stores };
  for (const { type, object } of bom.data_flows.flatMap((flow) => [flow.source, flow.destination]))
    expect(names(lists[type as keyof typeof lists])).toContain(object);
  const parts = [bom.actors, bom.components, bom.data_stores].flatMap(names);
  expect(bom.threats.some(({ components_affected: places }) => places.length > 0)).toBe(true);
  for (const { components_affected: places } of bom.threats)
    expect(parts).toEqual(expect.arrayContaining(places));
  for (const control of bom.controls)
    expect(names(bom.threats)).toEqual(expect.arrayContaining(control.threats));
  const { architecture } = surroundings().catalog.agents[0]!.data;
  expect(bom.data_flows).toHaveLength(dataFlows(architecture!).length);
});

describe.each<[string, Change[], string, string]>([
  ['a flaw that is fixed', [], 'fixed', 'resolved'],
  ['one that is open', [['lastAffected: 1.2.2', "fixed: '2.0.0'"]], 'affected', 'exploitable'],
  [
    'one that came later',
    [["introduced: '0', lastAffected: 1.2.2", "introduced: '1.3.0'"]],
    ...(['not_affected', 'not_affected'] as const),
  ],
  [
    'one whose versions nobody names',
    [["affected: [{ introduced: '0', lastAffected: 1.2.2 }], ", '']],
    ...(['under_investigation', 'in_triage'] as const),
  ],
  [
    'one that was withdrawn',
    [["published: '2026-09-01', url", "published: '2026-09-01', withdrawn: '2026-09-09', url"]],
    ...(['not_affected', 'false_positive'] as const),
  ],
])('%s', (_name, edits, status, state) => {
  it(`is ${status} in OpenVEX, with what that asks for`, async () => {
    const { statements } = await read<{ statements: Record<string, unknown>[] }>(
      'openvex',
      ...edits,
    );
    const [statement] = statements;
    expect(statement).toMatchObject({ status, vulnerability: { name: 'CVE-2026-12345' } });
    const asked = {
      affected: 'action_statement',
      not_affected: /justification|impact_statement/,
    }[status];
    if (asked) expect(Object.keys(statement ?? {}).join()).toMatch(asked);
  });

  it(`is ${state} in CycloneDX, for a component that is there`, async () => {
    const bom = await read<{
      components: { 'bom-ref': string }[];
      vulnerabilities: { affects: { ref: string }[]; cwes: number[] }[];
    }>('cyclonedx', ...edits);
    const [vulnerability] = bom.vulnerabilities;
    expect(vulnerability).toMatchObject({ analysis: { state }, cwes: [94] });
    expect(vulnerability?.affects[0]?.ref).toBe(bom.components[0]?.['bom-ref']);
  });
});

it('a product is called by its package URL with the version', async () => {
  const packages: Change = [
    'status: unreviewed',
    'packages: [pkg:pypi/example]\nstatus: unreviewed',
  ];
  const { statements } = await read<{ statements: { products: object[] }[] }>('openvex', packages);
  expect(statements[0]?.products).toEqual([
    { '@id': 'pkg:pypi/example@1.2.3', identifiers: { purl: 'pkg:pypi/example@1.2.3' } },
  ]);
});

it('a SARIF result leads to its rule, and to the line of the entry', async () => {
  const { runs } = await read<{
    runs: [
      {
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          locations: [{ physicalLocation: { region: { startLine: number } } }];
        }[];
      },
    ];
  }>('sarif');
  const [{ tool, results }] = runs;
  expect(results.map(({ ruleId }) => ruleId)).toEqual(['example/injection', 'example/leak']);
  const source = surroundings().sourceOf(surroundings().catalog.agents[0]!).split('\n');
  for (const { ruleId, ruleIndex, locations } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const line = source[locations[0].physicalLocation.region.startLine - 1];
    expect(line).toBe(`  - id: ${ruleId.replace('example/', '')}`);
  }
});

it('the objects of a STIX bundle have ids of their own, and name only objects of the bundle', async () => {
  const { objects } = await read<{ objects: Record<string, string | string[]>[] }>('stix');
  const ids = objects.map(({ id }) => id as string);
  expect(new Set(ids).size).toBe(ids.length);
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const object of objects) {
    const [type, id = ''] = (object['id'] as string).split('--');
    expect(type).toBe(object['type']);
    expect(id).toMatch(uuid);
    for (const [key, value] of Object.entries(object))
      if (/_refs?$/.test(key)) expect(ids).toEqual(expect.arrayContaining([value].flat()));
  }
  const types = objects.map(({ type }) => type);
  for (const type of ['software', 'attack-pattern', 'course-of-action', 'vulnerability', 'report'])
    expect(types).toContain(type);
});

it('a Navigator layer holds techniques of ATLAS only, by the ids of today', async () => {
  const known = new Set<string>(atlasTechniques.map(({ id }) => id));
  const { techniques } = await read<{ techniques: { techniqueID: string; score: number }[] }>(
    'navigator',
    ['frameworks: [ASI01, LLM01:2026, CWE-94]', 'frameworks: [AML.T0051, AML.T0019, ASI01]'],
  );
  const ids = techniques.map(({ techniqueID }) => techniqueID);
  expect(ids).toEqual(['AML.T0051', 'AML.T0115.000']);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

it('a report keeps to the schema of AIVSS 0.8, Appendix A, and says what was snapped', async () => {
  const report = await read<{ metadata: { notes: string }; vulnerabilities: object[] }>('aivss');
  expect(schemaFaults(report)).toEqual([]);
  expect(report.vulnerabilities).toHaveLength(1);
  expect(report.metadata.notes).toContain('counted at 1: Natural Language Interface.');
  expect(report.metadata.notes).toContain('Left out, as nobody has rated their vector: 1.');
});

it('no cell of the CSV is a formula, and each row is whole', async () => {
  const text = await written(
    'csv',
    ['title: Leaked data', `title: '${HOSTILE}'`],
    ['scenario: Data leaves with an answer.', 'scenario: "Data\\nleaves; \\"so\\", it does."'],
  );
  const rows = parse(text, { columns: true }) as unknown as Record<string, string>[];
  expect(rows.map(({ threat }) => threat)).toEqual(['injection', 'leak']);
  expect(rows[1]).toMatchObject({ title: `'${HOSTILE}`, scenario: 'Data leaves; "so", it does.' });
});

it('the Markdown of an entry holds no markup of its fields', async () => {
  const text = await written('markdown', ['title: Leaked data', `title: '${HOSTILE}'`]);
  expect(text).not.toMatch(/(^|[^\\])<img/);
  expect(text).not.toContain('[x](');
  expect(text).toContain('### \\=cmd\\|"\\<img src=x onerror=alert(1)>');
  for (const part of [
    '## Verdict',
    '## Threats',
    '## Hardening',
    '## Advisories',
    '### L7 Agent Ecosystem',
    '[@docs]: Documentation.',
  ])
    expect(text).toContain(part);
});

describe('the Markdown of an entry', () => {
  it('names the set-ups of a threat, a step, a component and a flow', async () => {
    const text = await written(
      'markdown',
      ['    kind: prevent\n', '    kind: prevent\n    profiles: [own-server]\n'],
      ['name: User, kind: actor }', 'name: User, kind: actor, profiles: [cloud] }'],
    );
    expect(text).toMatch(/### Injected instructions\n\n[^#]*- Only in: Cloud\n/);
    expect(text).not.toMatch(/### Leaked data\n\n[^#]*- Only in/);
    expect(text).toMatch(/### Filter\n\n[^#]*- Only in: Own server\n/);
    expect(text).toContain('- User (actor, only in: Cloud)\n');
    expect(text).toContain('- User → Engine: question (encryption unknown; only in: Cloud)\n');
  });

  it('tells flows of the same words apart', async () => {
    const flow = '    - { from: user, to: engine, label: question }\n';
    const text = await written('markdown', [
      flow,
      `${flow}${flow.replace(' }', ', data: [keys], encrypted: false, profiles: [own-server] }')}`,
    ]);
    expect(text).toContain('- User → Engine: question (encryption unknown)\n');
    expect(text).toContain(
      '- User → Engine: question (data: keys; not encrypted; only in: Own server)\n',
    );
  });

  it('gives a setting sign by sign, and says what a test is and gave', async () => {
    const text = await written('markdown', [
      '    kind: prevent\n',
      `    kind: prevent
    setting: { where: docker/.env, what: 'SECRET_KEY=<random>', source: docs }
    verification: { input: Send it., expected: A stop., observed: It names_a stop., status: read }
`,
    ]);
    expect(text).toContain('- Setting: `docker/.env`: `SECRET_KEY=<random>` [@docs]\n');
    expect(text).toContain(
      '- Test for this catalog: Judged by reading, not run. Tried: Send it. Expected: A stop. Observed: It names_a stop.\n',
    );
    expect(text).toMatch(/### Leaked data\n\n[^#]*- CVSS: not known\.\n/);
  });

  it('tells versions of a product that has some, and none of a service', async () => {
    const text = await written('markdown');
    expect(text).toMatch(/No minimum version[^]*\n\| Versions \|[^]*\n\| 1\.2\.3 \(assessed\) \|/);
    const service = await written(
      'markdown',
      ['version: 1.2.3\n  scheme: semver', 'version: rolling\n  scheme: none'],
      ["affected: [{ introduced: '0', lastAffected: 1.2.2 }], ", ''],
    );
    expect(service).toContain('Assessed: the service, on ');
    expect(service).not.toMatch(/minimum version|\| Versions \||rolling/i);
  });

  it('says what a claim speaks against, and asks what the entry leaves open', async () => {
    const text = await written('markdown');
    expect(text).toContain(
      '2. No certificate is shown. (supported, 2026-11-20) [@review]\n' +
        '   - Against claim 1.\n   - The entry follows claim 2: No certificate was shown.\n',
    );
    expect(text).toContain('## Questions for the vendor\n\n### What could move the score\n\n- ');
  });
});
