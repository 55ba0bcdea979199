import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { facetsText } from '#ui/directory/data.ts';
import { toDirectory } from '#ui/directory/view.ts';
import { toLayerIndex, toLayerPage } from '#ui/layers/layer-page.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { countOf, fits, parseFacets, tallyOf } from '#ui/directory/client/filter.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/x/y/', PUBLIC);
const MILD: Change = [
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
  'CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N',
];
const OPEN: Change = [`cvss: ${MILD[0]}`, 'cvss: unknown'];

function entry(id: string, ...changes: Change[]) {
  const alias: Change = ['name: Sample Agent', `name: Also ${id}`];
  return readValid(id, ['name: Example Agent', `name: Agent ${id}`], alias, ...changes);
}

const catalog = buildCatalog([
  entry('a'),
  entry('b', MILD, ['kind: platform', 'kind: sdk']),
  entry('c', OPEN, [
    'frameworks: [ASI01, LLM01:2026, CWE-94]',
    'frameworks: [LLM03:2025, AML.T0051]',
  ]),
]);
const { rows, groups } = toDirectory(catalog, urls);
const optionsOf = (key: string) => groups.find((group) => group.key === key)?.options;

describe('the directory', () => {
  it('has a row for each agent, in the order of the catalog, with links below the base', () => {
    expect(rows.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(rows[0]).toMatchObject({
      url: '/x/y/agents/a/',
      driverUrl: '/x/y/agents/a/threats/#threat-injection',
      kind: 'Platform',
      band: { score: '10.0' },
    });
    expect(rows[0]?.names.split('\n')).toEqual(['Agent a', 'a', 'Example Labs', 'Also a']);
  });

  it('counts an agent of unknown score under every band that is possible', () => {
    expect(optionsOf('band')).toEqual([
      { value: 'critical', name: 'Critical', count: 2 },
      { value: 'high', name: 'High', count: 1 },
      { value: 'medium', name: 'Medium', count: 2 },
    ]);
  });

  it('offers only values that occur, in the order of their table', () => {
    expect(optionsOf('kind')).toEqual([
      { value: 'platform', name: 'Platform', count: 2 },
      { value: 'sdk', name: 'SDK', count: 1 },
    ]);
    expect(optionsOf('advisories')).toEqual([
      { value: 'none', name: 'None of the listed open', count: 3 },
    ]);
    expect(optionsOf('setup')?.map(({ value }) => value)).toEqual(['vendor', 'own']);
  });

  it('says what tells agents apart: open threats by band, agency, advisories, evidence', () => {
    expect(rows[0]).toMatchObject({
      threats: [{ id: 'critical', count: 1 }],
      advisories: { open: 0, listed: 1, exploited: 0, unknown: 0, facet: 'none' },
      documented: { percent: 8, counted: 1, total: 12 },
      version: '1.2.3',
      unscored: 1,
    });
    expect(rows[1]).toMatchObject({ id: 'c', threats: [], unscored: 2 });
    expect(rows[0]?.agency).toMatch(/^\d\.\d\d$/);
  });

  it('every count is the number of rows that its box alone would show', () => {
    const tally = tallyOf(rows.map((row) => ({ facets: parseFacets(facetsText(row)) })));
    for (const { key, options } of groups)
      for (const { value, count } of options)
        expect(countOf(tally, new Map(), key, value)).toBe(count);
  });
});

describe('how an agent runs', () => {
  const facetWith = (...changes: Change[]) =>
    toDirectory(buildCatalog([entry('d', ['profiles: [cloud]', ''], ...changes)]), urls).rows[0]
      ?.facets['setup'];
  const untold: Change[] = [
    [', runs: [vendor]', ''],
    [', runs: [own]', ''],
  ];

  it('is by all of its profiles, in the order of the table', () => {
    expect(facetWith()).toEqual(['vendor', 'own']);
    const change: Change = ['runs: [vendor]', 'runs: [sandbox, local]'];
    expect(facetWith(change)).toEqual(['own', 'local', 'sandbox']);
  });

  it('is as the entry says where a profile does not, and else not told', () => {
    const whole: Change = ['kind: platform', 'kind: platform\nruns: [library]'];
    expect(facetWith(...untold)).toEqual(['not-told']);
    expect(facetWith(...untold, whole)).toEqual(['library']);
    expect(facetWith(whole)).toEqual(['vendor', 'own']);
  });
});

describe('the filter', () => {
  const row = parseFacets('band=high,critical kind=sdk L1=mapped');
  const chosen = (...groups: [string, string[]][]) =>
    new Map(groups.map(([key, values]) => [key, new Set(values)]));

  it.each<[string, [string, string[]][], boolean]>([
    ['nothing chosen shows every row', [], true],
    ['any value of a group is enough', [['band', ['low', 'critical']]], true],
    [
      'every group must fit',
      [
        ['band', ['high']],
        ['kind', ['platform']],
      ],
      false,
    ],
    [
      'two groups that fit',
      [
        ['band', ['high']],
        ['kind', ['sdk']],
      ],
      true,
    ],
    ['a group without a tick asks for nothing', [['kind', []]], true],
    ['a group that the row lacks does not fit', [['status', ['reviewed']]], false],
    ['a part of a value is not the value', [['kind', ['sd']]], false],
  ])('%s', (_rule, groups, shown) => expect(fits(row, chosen(...groups))).toBe(shown));

  it('counts what another box of the same group would add', () => {
    const other = parseFacets('band=low kind=sdk');
    const ticked = chosen(['band', ['high']]);
    const tally = tallyOf([row, other].map((facets) => ({ facets })));
    expect(countOf(tally, ticked, 'band', 'low')).toBe(1);
    expect(countOf(tally, ticked, 'kind', 'sdk')).toBe(1);
  });
});

describe('a layer page', () => {
  const page = toLayerPage(layers[0], catalog, urls);
  it('leads the citations of each agent to the entry, not to itself', () => {
    expect(page.agents[0]?.html).toBe(
      '<p>It uses one model <a href="/x/y/agents/a/evidence/#source-docs" class="cite">[1]</a>.</p>',
    );
    for (const { html } of page.agents) expect(html).not.toContain('href="#');
  });
  it('shows what is known of each named threat in each agent', () => {
    const states = page.board.rows.map(({ threat, cells }) => [
      threat.id,
      cells.map((c) => c.name),
    ]);
    expect(Object.fromEntries(states)).toMatchObject({
      'M-L1-01': ['Present', 'Present', 'Present'],
      'M-L1-02': ['Not listed', 'Not listed', 'Not listed'],
    });
    expect(page.listed).toMatch(/^3 entries describe this layer; all of them list/);
    expect(toLayerPage(layers[3], catalog, urls).listed).toMatch(/^No entry has looked/);
  });
  it('is one of seven in the index, with its counts', () => {
    const index = toLayerIndex(layers, catalog, urls);
    expect(index.map(({ mapped, agents }) => [mapped, agents])).toEqual([
      [3, 3],
      ...Array.from({ length: 6 }, () => [0, 3]),
    ]);
    expect(index[2]?.url).toBe('/x/y/layers/agent-frameworks/');
  });
});
