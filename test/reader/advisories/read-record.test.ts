import { describe, expect, it } from 'vitest';
import { readRecord } from '#reader/advisories/read-record.ts';

const V31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

const osv = {
  id: 'GHSA-2345-6789-cfgh',
  modified: '2026-09-03T10:00:00Z',
  published: '2026-09-01T23:59:59Z',
  aliases: ['CVE-2026-12345'],
  summary: 'A flaw\n in <b>two</b> lines',
  severity: [
    { type: 'CVSS_V3', score: `${V31}/E:P/RL:O` },
    { type: 'CVSS_V4', score: `${V4}/E:A` },
    { type: 'CVSS_V3', score: 'banana' },
  ],
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'Example_Agent.Core' },
      ranges: [
        { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'abcdef' }] },
        {
          type: 'ECOSYSTEM',
          events: [
            { introduced: '0' },
            { fixed: '1.1.3' },
            { introduced: '1.2.0' },
            { last_affected: '1.2.2' },
            { introduced: '2.0.0' },
          ],
        },
      ],
      database_specific: { last_known_affected_version_range: '<= 2.0.4' },
    },
    { package: { ecosystem: 'npm', name: '@scope/agent' }, versions: ['1.0.0', '1.0 .1'] },
    { package: { ecosystem: 'Debian:12', name: 'agent' }, ranges: [] },
  ],
};

const cve = {
  dataType: 'CVE_RECORD',
  cveMetadata: {
    cveId: 'CVE-2026-54321',
    state: 'PUBLISHED',
    datePublished: '2026-05-18T13:50:21.372Z',
    dateUpdated: '2026-05-26T16:07:59.799Z',
  },
  containers: {
    cna: {
      title: 'A flaw of a product',
      source: { advisory: 'GHSA-2345-6789-cfgj' },
      metrics: [
        { format: 'CVSS', cvssV4_0: { vectorString: V4 } },
        { cvssV3_1: { vectorString: V31 } },
      ],
      affected: [
        {
          vendor: 'example',
          product: 'agent',
          versions: [
            { version: '>= 0.211.0, < 1.120.4', status: 'affected' },
            { version: '= 1.121.0', status: 'affected' },
            { version: 'unspecified', status: 'affected', lessThan: '0.1.0' },
            { version: '1.0', status: 'affected', lessThanOrEqual: '1.14.1' },
            { version: '> 3.0', status: 'affected' },
            { version: 'n/a', status: 'affected' },
            { version: '4.0.0', status: 'unaffected' },
          ],
        },
        {
          collectionURL: 'https://registry.npmjs.org',
          packageName: '@scope/agent',
          defaultStatus: 'affected',
          versions: [{ version: '2.0.0', status: 'unaffected', lessThan: '*' }],
        },
      ],
    },
    adp: [
      { metrics: [{ other: { type: 'ssvc', content: {} } }] },
      { metrics: [{ other: { type: 'kev', content: { dateAdded: '2026-06-01' } } }] },
    ],
  },
};

describe('a record of OSV or GHSA', () => {
  it('gives ids, both vectors cut to their base, days, and the ranges of every package', () => {
    expect(readRecord('a.json', JSON.stringify(osv))).toEqual({
      id: 'GHSA-2345-6789-cfgh',
      aliases: ['CVE-2026-12345'],
      title: 'A flaw in b two /b lines',
      vectors: [V31, V4],
      affected: [
        {
          package: 'pkg:pypi/example-agent-core',
          ranges: [
            { introduced: '0', fixed: '1.1.3' },
            { introduced: '1.2.0', lastAffected: '1.2.2' },
            { introduced: '2.0.0', lastAffected: '2.0.4' },
          ],
          unread: [],
        },
        {
          package: 'pkg:npm/%40scope/agent',
          ranges: [{ introduced: '1.0.0', lastAffected: '1.0.0' }],
          unread: ['1.0 .1 1.0 .1'],
        },
        { package: undefined, ranges: [], unread: [] },
      ],
      published: '2026-09-01',
      modified: '2026-09-03',
      withdrawn: undefined,
      exploited: undefined,
      url: 'https://github.com/advisories/GHSA-2345-6789-cfgh',
    });
  });

  it('is read as YAML too, where a version is never a number', () => {
    const yaml = [
      'id: PYSEC-2026-1',
      'modified: 2026-03-13T23:20:07.486731Z',
      'withdrawn: 2026-03-14T00:00:00Z',
      'details: It begins with a sentence. Then it goes on.',
      'affected:',
      '- package: { ecosystem: PyPI, name: agent, purl: "pkg:pypi/agent" }',
      '  ranges:',
      '  - type: ECOSYSTEM',
      '    events:',
      '    - introduced: "0"',
      '    - fixed: 1.10',
    ].join('\n');
    expect(readRecord('a.yaml', yaml)).toMatchObject({
      title: 'It begins with a sentence.',
      affected: [{ package: 'pkg:pypi/agent', ranges: [{ introduced: '0', fixed: '1.10' }] }],
      modified: '2026-03-13',
      withdrawn: '2026-03-14',
      url: 'https://osv.dev/vulnerability/PYSEC-2026-1',
    });
  });
});

describe('a record of the CVE program', () => {
  it.each([
    ['https://github.com/Maker/Agent', 'pkg:github/maker/agent'],
    ['https://github.com/maker/agent.git', 'pkg:github/maker/agent'],
    ['https://github.com/maker/agent/tree/main/part', undefined],
    ['https://git.example/maker/agent', undefined],
  ])('may name a repository rather than a package: %s', (repo, expected) => {
    const affected = [{ repo, versions: [{ version: '0', lessThan: '2', status: 'affected' }] }];
    const record = { cveMetadata: cve.cveMetadata, containers: { cna: { affected } } };
    expect(readRecord('a.json', JSON.stringify(record))).toMatchObject({
      affected: [
        {
          package: undefined,
          ...(expected !== undefined && { repository: expected }),
          ranges: [{ introduced: '0', fixed: '2' }],
        },
      ],
    });
  });

  it('gives the same, with ranges as each publisher writes them', () => {
    expect(readRecord('a.json', JSON.stringify(cve))).toEqual({
      id: 'CVE-2026-54321',
      aliases: ['GHSA-2345-6789-cfgj'],
      title: 'A flaw of a product',
      vectors: [V4, V31],
      affected: [
        {
          package: undefined,
          ranges: [
            { introduced: '0.211.0', fixed: '1.120.4' },
            { introduced: '1.121.0', lastAffected: '1.121.0' },
            { introduced: '0', fixed: '0.1.0' },
            { introduced: '1.0', lastAffected: '1.14.1' },
          ],
          unread: ['> 3.0'],
        },
        {
          package: 'pkg:npm/%40scope/agent',
          ranges: [{ introduced: '0', fixed: '2.0.0' }],
          unread: [],
        },
      ],
      published: '2026-05-18',
      modified: '2026-05-26',
      withdrawn: undefined,
      exploited: { by: 'CISA KEV', on: '2026-06-01' },
      url: 'https://www.cve.org/CVERecord?id=CVE-2026-54321',
    });
  });

  it('is withdrawn when it was rejected', () => {
    const cveMetadata = {
      ...cve.cveMetadata,
      state: 'REJECTED',
      dateRejected: '2026-07-01T00:00:00Z',
    };
    const text = JSON.stringify({ cveMetadata, containers: { cna: {} } });
    expect(readRecord('a.json', text)).toMatchObject({ withdrawn: '2026-07-01', affected: [] });
  });
});

describe('what is no record', () => {
  it.each([
    ['a.json', '{', 'it is not JSON'],
    ['a.json', '[]', 'it is neither an OSV record nor a CVE record of version 5'],
    [
      'a.json',
      JSON.stringify({ ...osv, id: '../../etc' }),
      'no OSV record: `id` is not an id such as CVE-2026-12345',
    ],
    ['a.json', JSON.stringify({ ...osv, severity: 7 }), /^no OSV record: `severity` /],
    [
      'a.json',
      JSON.stringify({ cveMetadata: { cveId: 'CVE-2026-1234', state: 'RESERVED' } }),
      /^no CVE record: `cveMetadata.state` /,
    ],
    ['a.yaml', 'a: &a [1]\nb: *a', 'it has an alias, which is not read'],
    ['a.yaml', 'a: [', 'it is not YAML'],
    ['a.yaml', '['.repeat(100), 'it is nested too deeply, or too long'],
  ])('%s %s', (name, text, fault) => {
    expect(readRecord(name, text)).toEqual({
      fault: typeof fault === 'string' ? fault : (expect.stringMatching(fault) as string),
    });
  });

  it('never reaches the prototype of anything', () => {
    const text = JSON.stringify(osv).replace('{', '{"__proto__":{"polluted":true},');
    expect(readRecord('a.json', text)).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});
