import { describe, expect, it } from 'vitest';
import { readInventory } from '#reader/inventory/read-inventory.ts';

const items = (name: string, text: string) => {
  const read = readInventory(name, text);
  return 'fault' in read ? expect.fail(read.fault) : read.items;
};

describe('an inventory in YAML', () => {
  it('is a list of groups, whose values are text', () => {
    expect(
      items(
        'a.yml',
        '# ours\n- agent: dify\n  version: 1.10\n- { package: pkg:pypi/X_y@2.0, profile: cloud }\n',
      ),
    ).toEqual([
      { place: 'line 2', line: 2, agent: 'dify', version: '1.10' },
      { place: 'line 4', line: 4, package: 'pkg:pypi/x-y', version: '2.0', profile: 'cloud' },
    ]);
  });

  it('may stand in one field', () => {
    expect(items('a.yaml', 'agents:\n  - { agent: dify }\n')).toEqual([
      { place: 'line 2', line: 2, agent: 'dify' },
    ]);
  });

  it('keeps what is wrong with a row to that row', () => {
    expect(
      items(
        'a.yml',
        '- { agant: dify }\n- { version: 1 }\n- 7\n- { agent: [a] }\n- { agent: b }\n',
      ),
    ).toEqual([
      { place: 'line 1', line: 1, fault: 'it has a field "agant"; did you mean "agent"?' },
      {
        place: 'line 2',
        line: 2,
        version: '1',
        fault: 'it names no agent: write `agent`, or `package` with a package URL',
      },
      {
        place: 'line 3',
        line: 3,
        fault: 'it is not a group of fields: - { agent: …, version: … }',
      },
      { place: 'line 4', line: 4, fault: '"agent" is not plain text' },
      { place: 'line 5', line: 5, agent: 'b' },
    ]);
  });
});

describe('what has no row looks like nothing that was judged', () => {
  it.each([
    ['a.csv', 'agent,version\n', 'it has no row, so there is nothing to judge'],
    ['a.yml', 'agents: []\n', 'it has no row, so there is nothing to judge'],
    ['a.json', '[]', 'it has no row, so there is nothing to judge'],
    [
      'a.json',
      '{ "bomFormat": "CycloneDX", "components": [] }',
      'it names no component, so there is nothing to judge',
    ],
  ])('%s: %j', (name, text, fault) => expect(readInventory(name, text)).toEqual({ fault }));

  it('but a program without dependencies has none of them', () => {
    const bom = { bomFormat: 'CycloneDX', metadata: { component: { name: 'ours' } } };
    expect(items('a.json', JSON.stringify(bom))).toEqual([]);
  });
});

it('the sign of a scope may stand bare in a package URL', () => {
  const typed = ['pkg:npm/@Scope/name@1.0', 'pkg:npm/%40scope/name@1.0', 'pkg:npm/@scope/name'];
  const read = items('a.yml', typed.map((purl) => `- package: '${purl}'\n`).join(''));
  const same = 'pkg:npm/%40scope/name';
  expect(read.map((row) => [row.package, row.version])).toEqual([
    [same, '1.0'],
    [same, '1.0'],
    [same, undefined],
  ]);
});

describe('a package URL', () => {
  it.each(['pkg:npm/n8n@2.5.0', 'pkg://NPM/n8n@2.5.0', ' PKG:npm//n8n@2.5.0?os=x@y '])(
    'is one in the column of names, too, however it is spelt: %s',
    (purl) => {
      expect(items('a.csv', `agent,version\n${purl},\n`)).toEqual([
        { place: 'line 2', line: 2, package: 'pkg:npm/n8n', version: '2.5.0' },
      ]);
    },
  );

  it('has no version in its qualifiers, and one that cannot be read is kept as it stands', () => {
    const read = items('a.csv', 'purl\npkg:npm/n8n?user=a@b\npkg:npm/n8n@%zz\n');
    expect(read.map((row) => row.version)).toEqual([undefined, '%zz']);
  });

  it('is wrong beside another version, and right beside the same', () => {
    const read = items(
      'a.csv',
      'purl,version\npkg:npm/n8n@1.0.0,2.0.0\npkg:npm/n8n@1.0.0,v1.0.0\n',
    );
    expect(read.map((row) => row.fault)).toEqual([
      'its package URL says version 1.0.0, and its version 2.0.0; keep the one that runs',
      undefined,
    ]);
  });
});

describe('a column but for a slip', () => {
  it('is told, since who reads past it judges another version', () => {
    expect(readInventory('a.csv', 'agent,versoin,owner\ndify,1,me\n')).toEqual({
      fault: 'line 1: "versoin" is no column; did you mean "version"?',
    });
    expect(items('a.json', '[{ "agent": "dify", "Versions": "1" }, { "agent": "n8n" }]')).toEqual([
      { place: 'row 1', line: 1, fault: '"Versions" is no column; did you mean "version"?' },
      { place: 'row 2', line: 1, agent: 'n8n' },
    ]);
  });

  it.each(['url', 'owner', 'profile id', 'names'])('is not %s beside what it could be', (name) => {
    expect(items('a.csv', `agent,version,${name}\ndify,1,x\n`)).toEqual([
      { place: 'line 2', line: 2, agent: 'dify', version: '1' },
    ]);
  });
});

it('a number is no version in JSON, where 1.10 is 1.1', () => {
  expect(items('a.json', '[{ "agent": "dify", "version": 1.10 }]')).toEqual([
    { place: 'row 1', line: 1, fault: '"version" is not text: write it in quotes' },
  ]);
});

describe('an inventory in CSV', () => {
  it.each([',', ';', '\t', '|'])('is read with "%s" between its cells', (sign) => {
    const text = `\ufeffName,Version,Owner\r\nDify,1.10,me\r\n"A${sign}B",,me\r\n`;
    expect(items('a.csv', text.replaceAll(',', sign))).toEqual([
      { place: 'line 2', line: 2, agent: 'Dify', version: '1.10' },
      { place: 'line 3', line: 3, agent: `A${sign}B` },
    ]);
  });

  it('names a row with too many cells', () => {
    expect(items('a.csv', 'agent,version\ndify,1,2\ngoose,1\n')).toEqual([
      { place: 'line 2', line: 2, fault: 'it has 3 cells, but there are 2 columns' },
      { place: 'line 3', line: 3, agent: 'goose', version: '1' },
    ]);
  });
});

describe('a bill of materials', () => {
  it('gives its components by their package URLs, also those within others', () => {
    const bom = {
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'ours', purl: 'pkg:npm/ours@1.0.0' } },
      components: [
        {
          name: 'x',
          purl: 'pkg:npm/%40scope/agent@1.2.3?arch=x',
          components: [{ purl: 'pkg:pypi/A_B', version: '4' }],
        },
        { name: 'no purl' },
      ],
    };
    expect(readInventory('bom.json', JSON.stringify(bom))).toEqual({
      isBom: true,
      unread: 1,
      items: [
        { place: 'metadata/component/0', line: 1, package: 'pkg:npm/ours', version: '1.0.0' },
        { place: 'components/0', line: 1, package: 'pkg:npm/%40scope/agent', version: '1.2.3' },
        { place: 'components/0/components/0', line: 1, package: 'pkg:pypi/a-b', version: '4' },
      ],
    });
  });
});

describe('a bill of materials of SPDX', () => {
  const ref = (purl: string) => [
    { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: 'cpe:2.3:a:x' },
    { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl },
  ];
  const old = {
    spdxVersion: 'SPDX-2.3',
    packages: [
      { name: 'n8n', versionInfo: '1.0.0', externalRefs: ref('pkg:npm/n8n') },
      { name: 'dify', versionInfo: '^1.0.0', externalRefs: ref('pkg:npm/other@2.0.0') },
      { name: 'no reference' },
    ],
  };

  it.each([
    ['as its tools write it', old],
    ['as GitHub exports it', { sbom: old }],
  ])('2.3 gives its packages by their package URLs, %s', (_how, value) => {
    expect(readInventory('a.json', JSON.stringify(value))).toEqual({
      ...{ isBom: true, unread: 1 },
      items: [
        { place: 'packages/0', line: 1, package: 'pkg:npm/n8n', version: '1.0.0' },
        { place: 'packages/1', line: 1, package: 'pkg:npm/other', version: '2.0.0' },
      ],
    });
  });

  it('a package with several package URLs is looked for by each', () => {
    const packages = [{ externalRefs: [...ref('pkg:npm/a'), ...ref('pkg:npm/b@1')] }];
    expect(items('a.json', JSON.stringify({ spdxVersion: 'SPDX-2.3', packages }))).toMatchObject([
      { place: 'packages/0', package: 'pkg:npm/a' },
      { place: 'packages/0', package: 'pkg:npm/b' },
    ]);
  });

  it('3.0 gives its packages, by the field or by an identifier', () => {
    const value = {
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': [
        { type: 'SpdxDocument' },
        { type: 'software_Package', software_packageUrl: 'pkg:npm/n8n@1.0.0' },
        {
          type: 'software_Package',
          software_packageVersion: '2',
          externalIdentifier: [
            { externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/other' },
          ],
        },
      ],
    };
    expect(readInventory('a.json', JSON.stringify(value))).toEqual({
      ...{ isBom: true, unread: 0 },
      items: [
        { place: '@graph/1', line: 1, package: 'pkg:npm/n8n', version: '1.0.0' },
        { place: '@graph/2', line: 1, package: 'pkg:npm/other', version: '2' },
      ],
    });
  });

  it.each([
    { spdxVersion: 'SPDX-2.3' },
    { '@graph': [] },
    { spdxVersion: 'SPDX-2.3', packages: 7 },
  ])('without a package has nothing to judge: %j', (value) => {
    expect(readInventory('a.json', JSON.stringify(value))).toEqual({
      fault: 'it names no component, so there is nothing to judge',
    });
  });
});

describe('what a bill of materials has that cannot be read', () => {
  const bomOf = (components: unknown) => JSON.stringify({ bomFormat: 'CycloneDX', components });
  const nested = (depth: number): unknown =>
    depth === 0
      ? [{ name: 'x', purl: 'pkg:npm/n8n@1.0.0' }]
      : [{ name: 'x', components: nested(depth - 1) }];

  it('is counted', () => {
    const purls = [undefined, 7, 'n8n', 'pkg:npm/', 'pkg:npm/n8n@1.0.0'];
    expect(readInventory('a.json', bomOf(purls.map((purl) => ({ purl }))))).toMatchObject({
      unread: 4,
      items: [{ place: 'components/4', package: 'pkg:npm/n8n' }],
    });
  });

  it('is told where components stand too deep in each other', () => {
    expect(items('a.json', bomOf(nested(20)))).toHaveLength(1);
    expect(readInventory('a.json', bomOf(nested(21)))).toEqual({
      fault: 'its components stand in each other more than 20 deep; list them side by side',
    });
  });
});

it('services of a bill of materials are counted, as they have no package URL', () => {
  const value = { bomFormat: 'CycloneDX', services: [{ name: 'n8n' }], components: [] };
  expect(readInventory('a.json', JSON.stringify(value))).toMatchObject({ items: [], unread: 1 });
});

it('a list in JSON may stand in one field, as in YAML', () => {
  expect(items('a.json', '{ "agents": [{ "agent": "dify" }] }')).toEqual([
    { place: 'row 1', line: 1, agent: 'dify' },
  ]);
});

describe('a row that says two things', () => {
  it.each([
    ['agent,version,ver\na,1,2\n', 'it says two things as its version: “1” and “2”'],
    ['agent,Version,version\na,1,2\n', 'it says two things as its version: “1” and “2”'],
    [
      'package,purl\npkg:npm/a,pkg:npm/b\n',
      'it says two things as its package: “pkg:npm/a” and “pkg:npm/b”',
    ],
    ['agent,version,ver\na,1,1\n', undefined],
    ['id,name,ver\na,The A,1\n', undefined],
    [`agent\n${'a'.repeat(1001)}\n`, '"agent" has 1001 characters, more than 1000'],
  ])('%j: %s', (text, fault) => {
    expect(items('a.csv', text).map((row) => row.fault)).toEqual([fault]);
  });
});

describe('what is no inventory', () => {
  it.each([
    ['a.txt', '', 'its name ends in none of .yml, .yaml, .csv, .tsv and .json'],
    ['a.json', '{}', 'it is neither a bill of materials (CycloneDX or SPDX) nor a list of agents'],
    ['a.json', '{', 'it is not JSON'],
    ['a.yml', 'a: 1\nb: 2', 'it is not a list: - { agent: …, version: … }'],
    ['a.yml', '- a: [\n', 'line 2: it is not YAML'],
    ['a.yml', '- agent: a\n  agent: b\n', 'line 2: a field stands twice in one row'],
    [
      'a.yml',
      '- agent: a\n---\n- agent: b\n',
      'line 2: a second document begins; keep all rows in one list',
    ],
    ['a.yml', '\t- agent: a\n', 'line 1: a tab stands where spaces indent'],
    [
      'a.yml',
      '['.repeat(60),
      'groups and lists are nested more than 24 levels deep; an inventory may be CSV or JSON as well',
    ],
    [
      'a.csv',
      'agant,version\n',
      'line 1: no column names the agent; columns are agent, id, name, product, package, purl, version, ver, release or profile; did you mean "agent"?',
    ],
  ])('%s %s', (name, text, fault) => {
    expect(readInventory(name, text)).toEqual({ fault });
  });
});

it('a list in YAML says how long it may be, and what takes more', () => {
  expect(readInventory('a.yml', '- { agent: a }\n'.repeat(6001))).toEqual({
    fault:
      'the fields have 6001 lines and commas, more than 6000; an inventory may be CSV or JSON as well',
  });
});
