import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { threatDragonFormat } from '#exports/formats/threat-dragon.ts';
import { tmBomFormat } from '#exports/formats/tm-bom.ts';
import { readContent } from '#io/read-content.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { modelFacts } from '../helpers/model-facts.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import { surroundings } from '../helpers/surroundings.ts';
import { TODAY } from '../helpers/valid-entry.ts';

const OPTIONS = ['--kind', 'platform', '--homepage', 'https://example.com/agent'];

/** Imports a model; gives what was said, and the only draft. */
function run(name: string, model: unknown, ...options: string[]) {
  return withProject({}, async (project) => {
    writeFileSync(
      join(project.root, name),
      typeof model === 'string' ? model : JSON.stringify(model),
    );
    const outcome = await runCommand(importCommand, project, name, ...options);
    const { root, content } = project;
    const { entries, findings } = readContent(content, { root, today: TODAY });
    const errors = findings.filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'no-todo',
    );
    expect(errors).toEqual([]);
    return { ...outcome, id: entries[0]?.id, data: entries[0]?.data };
  });
}

/** The part of a draft that comes from a model. */
function partsOf(data: EntryData | undefined) {
  if (!data) return expect.fail('no draft was written');
  const { architecture, threats, mitigations } = data;
  return {
    boundaries: architecture?.boundaries.map(({ id, name }) => [id, name]),
    components: architecture?.components.map(({ id, kind, boundary }) => [id, kind, boundary]),
    flows: architecture?.flows.map(({ from, to, label, encrypted }) => [
      from,
      to,
      label,
      encrypted,
    ]),
    threats: threats.map((row) => [row.id, row.stride[0], row.components, row.mitigations]),
    mitigations: mitigations.map(({ id, text }) => [id, text]),
  };
}

const box = (x: number, y: number, width: number, height: number) => ({
  position: { x, y },
  size: { width, height },
});

const threat = (title: string) => ({
  title,
  type: 'Information disclosure',
  status: 'Open',
  description: `How ${title} happens.`,
  mitigation: 'Do not.',
});

/** A model of Threat Dragon: a box in a box, a component in the inner one, one outside. */
const dragon = {
  version: '2.4.0',
  summary: { title: 'Widget Agent', owner: 'Acme', description: '', id: 0 },
  detail: {
    diagrams: [
      {
        cells: [
          {
            id: 'b1',
            shape: 'trust-boundary-box',
            ...box(0, 0, 500, 500),
            data: { type: 'tm.BoundaryBox', name: 'Cloud' },
          },
          {
            id: 'b2',
            shape: 'trust-boundary-box',
            ...box(100, 100, 200, 200),
            data: { type: 'tm.BoundaryBox', name: 'Vault' },
          },
          {
            id: 'c1',
            shape: 'store',
            ...box(150, 150, 100, 80),
            data: { type: 'tm.Store', name: 'Keys\n<of users>', threats: [threat('A leak')] },
          },
          {
            id: 'c2',
            shape: 'process',
            ...box(350, 350, 100, 80),
            data: { type: 'tm.Process', name: 'Engine', threats: [threat('A leak')] },
          },
          {
            id: 'c3',
            shape: 'actor',
            ...box(900, 0, 100, 80),
            data: { type: 'tm.Actor', name: 'Engine' },
          },
          {
            id: 'f1',
            shape: 'flow',
            source: { cell: 'c3' },
            target: { cell: 'c2' },
            data: {
              type: 'tm.Flow',
              name: 'asks',
              isEncrypted: true,
              threats: [{ ...threat('Tapping'), type: 'DoS', mitigation: '' }],
            },
          },
          {
            id: 'f2',
            shape: 'flow',
            source: { x: 1, y: 2 },
            target: { cell: 'c2' },
            data: { type: 'tm.Flow', name: 'loose' },
          },
        ],
      },
    ],
  },
};

/** A TM-BOM with every list that the example of OWASP has, each as short as it can be. */
const tmBom = {
  version: '1',
  scope: { title: 'Widget Agent', description: 'It widgets.' },
  repo_link: 'https://github.com/acme/widget',
  release_docs_link: 'javascript:alert(1)',
  diagrams: [{ title: 'Flows', type: 'mermaid', source: 'graph TD' }],
  trust_zones: [{ symbolic_name: 'zone', title: 'Zone', description: '' }],
  trust_boundaries: [
    { trust_zone_a: 'zone', trust_zone_b: 'zone', authentication_methods: ['token'] },
  ],
  actors: [
    { symbolic_name: 'user', title: 'User', type: 'user' },
    { symbolic_name: 'mail', title: 'Mail', type: 'third_party' },
  ],
  components: [{ symbolic_name: 'engine', title: 'Engine', trust_zone: 'zone' }],
  data_stores: [{ symbolic_name: 'keys', title: 'Keys', trust_zone: 'zone', type: 'object' }],
  data_flows: [
    {
      title: 'asks',
      source: { type: 'actor', object: 'user' },
      destination: { type: 'component', object: 'engine' },
      encrypted: false,
    },
  ],
  data_sets: [{ symbolic_name: 'd', title: 'D', placements: [{ data_store: 'keys' }] }],
  assumptions: [{ description: 'All is well.', topics: ['keys'], validity: 'confirmed' }],
  threat_personas: [{ symbolic_name: 'p', title: 'P', is_person: true }],
  threats: [
    {
      symbolic_name: 't',
      title: 'A leak',
      description: 'How. STRIDE: Information disclosure, Spoofing.',
      components_affected: ['engine', 'keys'],
      weaknesses: [{ cwe_id: 200 }],
    },
    {
      symbolic_name: 'u',
      title: 'Overload',
      description: 'So.',
      threat_persona: 'p',
      event: 'It comes.',
      sources: ['adversary'],
      attack_mechanisms: [{ capec_id: 1 }],
    },
  ],
  controls: [
    { symbolic_name: 'c', title: 'Least privilege', description: 'Less.', threats: ['t', 'u'] },
  ],
  risks: [{ symbolic_name: 'r', title: 'R', threats: ['t'], likelihood: 'rare', score: 3 }],
};

const otm = `otmVersion: 0.2.0
project: { name: Widget Agent, id: widget, owner: Acme }
trustZones:
  - { id: z, name: Zone, risk: { trustRating: 1 } }
components:
  - { id: box, name: Box, type: vpc, parent: { trustZone: z } }
  - id: db
    name: Keys
    type: database
    parent: { component: box }
    threats:
      - { threat: t, state: exposed, mitigations: [{ mitigation: m, state: required }] }
dataflows:
  - { id: f, name: reads, source: box, destination: db, bidirectional: true }
threats:
  - { id: t, name: A leak, description: How., categories: [Spoofing], risk: { likelihood: 1, impact: 1 } }
mitigations:
  - { id: m, name: Least privilege, description: Less., riskReduction: 50 }
`;

describe('a threat model becomes a draft', () => {
  it('of Threat Dragon, with boundaries by where things are drawn, and each threat once', async () => {
    const { code, printed, id, data } = await run('model.json', dragon, ...OPTIONS);
    expect([code, id]).toEqual([0, 'widget-agent']);
    expect(printed).toContain('flows        1; 1 without both ends left out');
    expect([data?.vendor, data?.status]).toEqual(['Acme', 'draft']);
    expect(partsOf(data)).toEqual({
      boundaries: [
        ['cloud', 'Cloud'],
        ['vault', 'Vault'],
      ],
      components: [
        ['keys-of-users', 'store', 'vault'],
        ['engine', 'process', 'cloud'],
        ['engine-2', 'actor', undefined],
      ],
      flows: [['engine-2', 'engine', 'asks', true]],
      threats: [
        ['a-leak', 'information-disclosure', ['keys-of-users', 'engine'], ['against-a-leak']],
        ['tapping', 'denial-of-service', [], []],
      ],
      mitigations: [['against-a-leak', 'Do not.']],
    });
    // What a model does not say, a person has to.
    expect(data?.threats.map(({ cvss, because }) => [cvss, because?.slice(0, 5)])).toEqual([
      ['unknown', 'TODO:'],
      ['unknown', 'TODO:'],
    ]);
  });

  it('of a TM-BOM, with its own address where that is one', async () => {
    const { code, data } = await run('model.json', tmBom, '--kind', 'platform');
    expect(code).toBe(0);
    expect([data?.homepage, data?.repository]).toEqual([
      'https://github.com/acme/widget',
      'https://github.com/acme/widget',
    ]);
    expect(data?.vendor).toBe('TODO: who makes it');
    expect(data?.threats[0]?.frameworks).toEqual(['CWE-200']);
    expect(partsOf(data)).toEqual({
      boundaries: [['zone', 'Zone']],
      components: [
        ['user', 'actor', undefined],
        ['mail', 'external', undefined],
        ['engine', 'process', 'zone'],
        ['keys', 'store', 'zone'],
      ],
      flows: [['user', 'engine', 'asks', false]],
      threats: [
        ['a-leak', 'information-disclosure', ['engine', 'keys'], ['least-privilege']],
        ['overload', 'tampering', [], ['least-privilege']],
      ],
      mitigations: [['least-privilege', 'Less.']],
    });
    expect(data?.threats[0]?.stride).toEqual(['information-disclosure', 'spoofing']);
  });

  it('of which nobody says the kind, with a place to say it', async () => {
    const { code, printed, data } = await run('model.json', tmBom);
    expect(code).toBe(0);
    expect([data?.kind, data?.summary]).toEqual([
      'platform',
      expect.stringMatching(/^TODO: .+ The kind only holds a place/),
    ]);
    expect(printed).toContain('platform holds the place. Say --kind <framework, platform,');
  });

  it('of an Open Threat Model in YAML, with zones of what lies within others', async () => {
    const { code, data } = await run(
      'model.yaml',
      otm,
      ...OPTIONS,
      '--name',
      'Widget',
      '--vendor',
      'Widget Makers',
    );
    expect(code).toBe(0);
    expect([data?.name, data?.vendor]).toEqual(['Widget', 'Widget Makers']);
    expect(partsOf(data)).toEqual({
      boundaries: [['zone', 'Zone']],
      components: [
        ['box', 'process', 'zone'],
        ['keys', 'store', 'zone'],
      ],
      flows: [
        ['box', 'keys', 'reads', undefined],
        ['keys', 'box', 'reads', undefined],
      ],
      threats: [['a-leak', 'spoofing', ['keys'], ['least-privilege']]],
      mitigations: [['least-privilege', 'Less.']],
    });
  });

  it('and is not written where nobody asked for it', async () => {
    const { code, printed, data } = await run(
      'model.json',
      tmBom,
      '--kind',
      'platform',
      '--dry-run',
    );
    expect(code).toBe(0);
    expect(printed).toMatch(/would write the draft widget-agent$/);
    expect(data).toBeUndefined();
  });

  it('takes the kind from the constants of a map as well', () =>
    withProject({}, async (project) => {
      const map = `fields: { name: { constant: Mapped }, vendor: { constant: Acme }, homepage: { constant: 'https://example.com' }, kind: { constant: sdk } }
sources: [{ url: x, interest: { constant: vendor }, accessed: { constant: '2026-11-20' } }]
`;
      writeFileSync(join(project.root, 'map.yml'), map);
      writeFileSync(join(project.root, 'model.json'), JSON.stringify(tmBom));
      const { code } = await runCommand(importCommand, project, 'model.json', '--map', 'map.yml');
      expect(code).toBe(0);
      const text = readFileSync(join(project.content, 'agents/mapped.md'), 'utf8');
      expect(text).toContain('vendor: Acme\nhomepage: https://example.com\n');
    }));
});

describe('a model is refused', () => {
  it.each([
    [
      'without an address',
      dragon,
      ['--kind', 'sdk'],
      /^the model has no address of the product: say --homepage/,
    ],
    [
      'with a page of a private network',
      tmBom,
      ['--kind', 'sdk', '--homepage', 'https://wiki.lan/a'],
      /^model\.json: `homepage` leads to wiki\.lan, a host of a private network$/m,
    ],
    ['with a kind that is none', tmBom, ['--kind', 'robot'], /^`kind` is `"robot"`/],
    [
      'that is broken',
      { ...tmBom, data_flows: [{}] },
      OPTIONS,
      /^model\.json: it is no TM-BOM: `data_flows\.0\.source`/,
    ],
    ['that hides characters', { ...tmBom, scope: { title: 'Widget \u202e' } }, OPTIONS, /U\+202E/],
  ])('%s', async (_case, model, options, message) => {
    const { code, errors, data } = await run('model.json', model, ...options);
    expect([code, data]).toEqual([2, undefined]);
    expect(errors).toMatch(message);
  });

  it('whose options are for a table', async () => {
    const { errors } = await run('list.yml', 'a: 1', '--map', 'list.yml');
    expect(errors).toContain('"list.yml" is no threat model that is known, and no table');
  });
});

it.each([
  ['threat-dragon', threatDragonFormat],
  ['tm-bom', tmBomFormat],
])('what the catalog exports as %s is imported again by the command', async (_id, format) => {
  const around = surroundings();
  const [agent = expect.fail('no agent')] = around.catalog.agents;
  const { code, data } = await run(
    'model.json',
    String(await format.write(agent, around)),
    ...OPTIONS,
  );
  expect(code).toBe(0);
  const { components, boundaries, flows } = modelFacts(agent.data);
  expect(modelFacts(data ?? expect.fail('no draft'))).toMatchObject({
    components,
    boundaries,
    flows,
  });
});
