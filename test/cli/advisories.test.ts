import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advisories } from '../../src/cli/commands/advisories.ts';
import { findActive } from '../../.github/scripts/inert.mjs';
import { runCommand, withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const V31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
const PACKAGES = `packages: ['pkg:pypi/example-agent', 'pkg:npm/example-core']`;

/** The correct entry with packages. */
const entry = (...changes: Parameters<typeof validEntry>) =>
  validEntry(['status: unreviewed', `${PACKAGES}\nstatus: unreviewed`], ...changes);

type Events = readonly Readonly<Record<string, string>>[];

/** A record of OSV for the first package. */
function record(id: string, events: Events, more: object = {}) {
  return {
    id,
    modified: '2026-10-02T00:00:00Z',
    published: '2026-09-01T00:00:00Z',
    summary: `What ${id} is`,
    severity: [{ type: 'CVSS_V3', score: V31 }],
    affected: [
      {
        package: { ecosystem: 'PyPI', name: 'Example.Agent' },
        ranges: [{ type: 'ECOSYSTEM', events }],
      },
    ],
    ...more,
  };
}

/** The record of the advisory that the correct entry lists. */
const same = record('CVE-2026-12345', [{ introduced: '0' }, { last_affected: '1.2.2' }]);

/** Runs the command on these records, in a project with this entry. */
async function run(text: string, records: Readonly<Record<string, unknown>>, ...args: string[]) {
  return withProject({ example: text }, async (project) => {
    writeRecords(project, records);
    const outcome = await runCommand(advisories, project, 'records', ...args);
    const again = await runCommand(advisories, project, 'records');
    const after = readFileSync(join(project.content, 'agents/example.md'), 'utf8');
    return { ...outcome, after, again: again.printed };
  });
}

function writeRecords({ root }: Project, records: Readonly<Record<string, unknown>>) {
  mkdirSync(join(root, 'records/deeper'), { recursive: true });
  for (const [name, value] of Object.entries(records))
    writeFileSync(
      join(root, 'records', name),
      typeof value === 'string' ? value : JSON.stringify(value),
    );
}

/** The lines that a run took away and put in. */
function changeOf(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    came: now.filter((line) => !old.includes(line)),
  };
}

describe('records that say what the entry says', () => {
  it('change nothing', async () => {
    const { code, printed, after } = await run(entry(), { 'a.json': same }, '--write');
    expect(code).toBe(0);
    expect(printed).toBe('1 record, 1 flaw, 0 differences');
    expect(after).toBe(entry());
  });

  it('are also those of other packages, and withdrawn ones that nobody lists', async () => {
    const other = record('CVE-2026-20001', [{ introduced: '0' }], {
      affected: [{ package: { ecosystem: 'PyPI', name: 'other' }, ranges: [] }],
    });
    const gone = record('CVE-2026-20002', [{ introduced: '0' }], {
      withdrawn: '2026-10-01T00:00:00Z',
    });
    const { printed } = await run(entry(), { 'a.json': other, 'b.json': gone });
    expect(printed).toBe('2 records, 2 flaws, 0 differences');
  });
});

describe('a new flaw', () => {
  const ghsa = record(
    'GHSA-2345-6789-cfgh',
    [
      { introduced: '1.0.0' },
      { fixed: '1.3.0' },
      { introduced: '2.0.0' },
      { last_affected: '2.0.1' },
    ],
    {
      aliases: ['CVE-2026-20000'],
      severity: [
        { type: 'CVSS_V3', score: V31 },
        { type: 'CVSS_V4', score: V4 },
      ],
    },
  );
  const pysec = record('PYSEC-2026-7', [{ introduced: '0' }, { fixed: '1.2.9' }], {
    aliases: ['CVE-2026-20000'],
  });
  const lines = [
    '  - id: CVE-2026-20000',
    '    aliases: [GHSA-2345-6789-cfgh]',
    '    title: What GHSA-2345-6789-cfgh is',
    `    severity: [${V31}, ${V4}]`,
    '    affected: [{ introduced: 1.0.0, fixed: 1.3.0 }, { introduced: 2.0.0, lastAffected: 2.0.1 }]',
    "    published: '2026-09-01'",
    "    modified: '2026-10-02'",
    '    url: https://github.com/advisories/GHSA-2345-6789-cfgh',
    '    read: record',
  ];

  it('is reported, and nothing is written before somebody says so', async () => {
    const { code, printed, after } = await run(entry(), { 'a.json': ghsa, 'b.json': pysec });
    expect(code).toBe(1);
    expect(printed).toBe(
      '2 records, 1 flaw, 1 difference\n\nnew\n  example  CVE-2026-20000  What GHSA-2345-6789-cfgh is',
    );
    expect(after).toBe(entry());
  });

  it('is written once for all its records, and a second run changes nothing', async () => {
    const { code, after, again } = await run(
      entry(),
      { 'a.json': ghsa, 'b.json': pysec },
      '--write',
    );
    expect(code).toBe(0);
    expect(changeOf(entry(), after)).toEqual({ gone: [], came: lines });
    expect(again).toBe('2 records, 1 flaw, 0 differences');
  });

  it('begins the list of an entry that has none', async () => {
    const start = validEntry().indexOf('\nadvisories:');
    const end = validEntry().indexOf('\n---\n', start);
    const bare = entry()
      .replace(validEntry().slice(start, end), '')
      .replace('    advisories: [CVE-2026-12345]\n', '');
    const { after } = await run(bare, { 'a.json': ghsa }, '--write');
    expect(changeOf(bare, after)).toEqual({ gone: [], came: ['advisories:', ...lines] });
    const { after: kept } = await run(
      bare.replace('\nclaims:', '\nadvisories: []\nclaims:'),
      { 'a.json': ghsa },
      '--write',
    );
    expect(kept).toContain(`\nadvisories:\n${lines.join('\n')}\nclaims:`);
  });

  it('of a further package says which one it numbers', async () => {
    const core = (fixed: string) =>
      record('CVE-2026-20003', [], {
        affected: [
          {
            package: { ecosystem: 'npm', name: 'example-core' },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
          },
        ],
        severity: [],
      });
    const { after } = await run(entry(), { 'a.json': core('0.5.0') }, '--write');
    expect(after).toContain(
      "    affected: [{ package: pkg:npm/example-core, introduced: '0', fixed: 0.5.0 }]",
    );
    // What its registry cannot read would be in no range, so a person is asked.
    const short = await run(entry(), { 'a.json': core('0.5') });
    expect(short.printed).toContain('`0.5` is no version of the scheme semver');
    expect(after).toContain('    severity: []\n');
    expect(after).toContain('    note: The record gives no vector.\n');
  });

  it('without a CVE or GHSA id is named, since no entry can list it', async () => {
    const { code, printed } = await run(entry(), { 'a.json': { ...pysec, aliases: [] } });
    expect(code).toBe(0);
    expect(printed).toContain('neither a CVE nor a GHSA id\n  PYSEC-2026-7');
  });
});

describe('a flaw that the entry lists', () => {
  it('gets other ids, a fix and a vector; title and sources stay', async () => {
    const before = entry([
      "  - { id: CVE-2026-12345, title: A flaw, severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H], affected: [{ introduced: '0', lastAffected: 1.2.2 }], published: '2026-09-01', url: https://records.example.org/CVE-2026-12345, read: record }",
      `  # What a person wrote.
  - id: CVE-2026-12345 # the one
    title: A flaw
    severity:
      - CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H
    affected:
      - { introduced: '0', lastAffected: 1.2.2 } # by hand
    published: unknown
    url: https://records.example.org/CVE-2026-12345
    read: record
    sources: [docs]`,
    ]);
    const changed = record('CVE-2026-12345', [{ introduced: '0' }, { fixed: '1.2.3' }], {
      aliases: ['GHSA-2345-6789-cfgh', 'PYSEC-2026-9'],
      severity: [
        { type: 'CVSS_V3', score: V31 },
        { type: 'CVSS_V4', score: V4 },
      ],
    });
    const { code, printed, after, again } = await run(before, { 'a.json': changed }, '--write');
    expect(printed).toContain(
      'fixed\n  example  CVE-2026-12345  aliases, severity, affected, published, modified',
    );
    expect(code).toBe(0);
    expect(after).toContain(`  # What a person wrote.
  - id: CVE-2026-12345 # the one
    aliases: [GHSA-2345-6789-cfgh]
    title: A flaw
    severity: [${V31}, ${V4}]
    affected: [{ introduced: '0', fixed: 1.2.3 }] # by hand
    published: '2026-09-01'
    modified: '2026-10-02'
    url: https://records.example.org/CVE-2026-12345
    read: record
    sources: [docs]`);
    expect(again).toBe('1 record, 1 flaw, 0 differences');
  });

  it('keeps vectors and versions where a note may say why, until a person has read the record', async () => {
    const fixed = record('CVE-2026-12345', [{ introduced: '0' }, { fixed: '1.2.3' }], {
      aliases: ['GHSA-2345-6789-cfgh'],
    });
    const noted = entry(['read: record }', 'read: record, note: 1.2.2 is from the text. }']);
    const { code, printed, after, again } = await run(noted, { 'a.json': fixed }, '--write');
    expect(code).toBe(1);
    expect(after).toBe(
      noted.replace(
        'id: CVE-2026-12345, title',
        'id: CVE-2026-12345, aliases: [GHSA-2345-6789-cfgh], title',
      ),
    );
    for (const text of [printed, again])
      expect(text).toContain(
        'the record has other versions, and the note of the entry may say why; set `modified` to 2026-10-02 when you have read it',
      );
    const read = noted.replace('note: 1.2.2', "modified: '2026-10-02', note: 1.2.2");
    const { printed: quiet } = await run(read, { 'a.json': { ...fixed, aliases: [] } });
    expect(quiet).toBe('1 record, 1 flaw, 0 differences');
  });

  it.each(['excerpt', 'secondary'])(
    'takes vectors where the entry says that nobody read them: read is %s',
    async (read) => {
      const rated = record('CVE-2026-12345', [{ introduced: '0' }, { last_affected: '1.2.2' }], {
        severity: [{ type: 'CVSS_V3', score: V31 }],
      });
      const own = (severity: string) =>
        entry(
          [`severity: [${V31}]`, `severity: [${severity}]`],
          ['read: record }', `read: ${read}, modified: '2026-10-02', note: Cut off. }`],
        );
      const { printed, after, again } = await run(own(''), { 'a.json': rated }, '--write');
      expect(printed).toContain(`\`read\` is ${read}, and the note may be of that`);
      expect(after).toBe(own(V31));
      expect(again).toBe('1 record, 1 flaw, 0 differences');
      const whole = own('').replace(`read: ${read}`, 'read: record');
      expect((await run(whole, { 'a.json': rated }, '--write')).after).toBe(whole);
    },
  );

  it('takes the versions of a product from a CVE record where it has none', async () => {
    const product = {
      cveMetadata: { cveId: 'CVE-2026-12345', state: 'PUBLISHED' },
      containers: {
        cna: {
          affected: [
            {
              product: 'agent',
              versions: [{ version: '0', lessThan: '1.2.9', status: 'affected' }],
            },
          ],
        },
      },
    };
    const none = entry(["affected: [{ introduced: '0', lastAffected: 1.2.2 }], ", '']);
    const { after } = await run(none, { 'a.json': product }, '--write');
    expect(after).toContain("affected: [{ introduced: '0', fixed: 1.2.9 }], published:");
    const { printed } = await run(entry(), { 'a.json': product });
    expect(printed).toBe('1 record, 1 flaw, 0 differences');
  });

  it('is found by the repository that a CVE record names, and never takes the place of versions', async () => {
    const known = validEntry([
      'status: unreviewed',
      "packages: ['pkg:pypi/example-agent', 'pkg:github/maker/agent']\nstatus: unreviewed",
    ]);
    const cve = (cveId: string, repo: string) => ({
      cveMetadata: { cveId, state: 'PUBLISHED', datePublished: '2026-09-01T00:00:00Z' },
      containers: {
        cna: {
          affected: [{ repo, versions: [{ version: '0', lessThan: '1.2.9', status: 'affected' }] }],
        },
      },
    });
    const own = 'https://github.com/Maker/Agent';
    const files = {
      'a.json': cve('CVE-2026-20011', own),
      'b.json': cve('CVE-2026-20012', 'https://github.com/maker/other'),
      'c.json': cve('CVE-2026-12345', own),
    };
    const { printed, after } = await run(known, files, '--write');
    expect(printed).toContain('3 records, 3 flaws, 1 difference\n\nnew\n  example  CVE-2026-20011');
    expect(after).toMatch(
      /id: CVE-2026-20011[^]* affected: \[\{ introduced: '0', fixed: 1\.2\.9 \}\]/,
    );
    expect(after).toContain("affected: [{ introduced: '0', lastAffected: 1.2.2 }]");
  });

  it('is marked when its record was withdrawn, and not when only a double was', async () => {
    const withdrawn = '2026-10-03T00:00:00Z';
    const gone = { ...same, withdrawn };
    const { after, printed } = await run(entry(), { 'a.json': gone }, '--write');
    expect(printed).toContain('withdrawn\n  example  CVE-2026-12345  withdrawn on 2026-10-03');
    expect(after).toContain("published: '2026-09-01', withdrawn: '2026-10-03', url:");
    const double = record('GHSA-2345-6789-cfgh', [], { aliases: ['CVE-2026-12345'], withdrawn });
    const { printed: both } = await run(entry(), { 'a.json': same, 'b.json': double });
    expect(both).not.toContain('withdrawn');
  });

  it('is marked as exploited when CISA lists it', async () => {
    const cve = {
      cveMetadata: { cveId: 'CVE-2026-12345', state: 'PUBLISHED' },
      containers: {
        cna: {},
        adp: [{ metrics: [{ other: { type: 'kev', content: { dateAdded: '2026-11-01' } } }] }],
      },
    };
    const { after, printed } = await run(entry(), { 'a.json': cve }, '--write');
    expect(printed).toContain('exploited\n  example  CVE-2026-12345');
    expect(after).toContain("exploited: { by: CISA KEV, on: '2026-11-01' }, url:");
  });

  it('keeps its ranges where the record has versions that no range can hold', async () => {
    const odd = record('CVE-2026-12345', [{ introduced: '0' }, { fixed: '1.3' }], {
      aliases: ['GHSA-2345-6789-cfgh'],
    });
    const { code, printed, after } = await run(entry(), { 'a.json': odd }, '--write');
    expect(code).toBe(1);
    expect(printed).toContain(
      'for a person to look at\n  example  CVE-2026-12345  the record has versions',
    );
    expect(after).toContain("affected: [{ introduced: '0', lastAffected: 1.2.2 }]");
    expect(after).toContain('aliases: [GHSA-2345-6789-cfgh], title: A flaw');
  });
});

describe('hostile records', () => {
  it('stand in nobody’s way: what would make the entry wrong is left out', async () => {
    const bad = record('CVE-2026-20004', [{ introduced: '2.0.0' }, { fixed: '1.0.0' }]);
    const hidden = record('CVE-2026-20005', [], { summary: 'a \u202e trick' });
    const good = record('CVE-2026-20006', [{ introduced: '0' }]);
    const files = {
      'a.json': bad,
      'b.json': hidden,
      'c.json': good,
      'd.json': '{',
      'e.json': ' '.repeat(1024 * 1024 + 1),
    };
    const { code, printed, after } = await run(entry(), files, '--write');
    expect(code).toBe(1);
    expect(after).not.toMatch(/CVE-2026-2000[45]/);
    expect(after).toContain('CVE-2026-20006');
    expect(printed).toContain(
      'left out, because the entry would be wrong\n  example  CVE-2026-20004',
    );
    expect(printed).toContain('not read\n  d.json  it is not JSON\n  e.json  it has 1048577 bytes');
  });

  it('are not reached through links', () =>
    withProject({ example: entry() }, async (project) => {
      writeRecords(project, {});
      writeFileSync(join(project.root, 'secret.json'), JSON.stringify(same));
      symlinkSync(join(project.root, 'secret.json'), join(project.root, 'records/link.json'));
      const { printed } = await runCommand(advisories, project, 'records');
      expect(printed).toContain('link.json  it is not a regular file');
    }));

  it('do nothing in Markdown', async () => {
    const loud = record('CVE-2026-20007', [{ introduced: '0' }, { fixed: '1.3' }], {
      summary: '@everyone `code` ![x](https://evil.example/x) | <img src=x>',
    });
    const { printed } = await run(entry(), { 'a.json': loud }, '--format', 'md');
    expect(printed).toContain('| `example` | `CVE-2026-20007` | new |');
    expect(findActive(printed)).toBeUndefined();
  });
});

describe('wrong use', () => {
  it.each([
    [[], 'advisories takes one folder or file, but was given 0'],
    [['nowhere'], 'nowhere cannot be read: there is no such file or folder'],
    [['records', '--write', '--format', 'json'], '--write tells in text what it wrote'],
  ])('%j', async (args, message) => {
    await withProject({ example: entry() }, async (project) => {
      writeRecords(project, {});
      const { code, errors } = await runCommand(advisories, project, ...args);
      expect([code, errors.split('\n')[0]]).toEqual([2, message]);
    });
  });
});
