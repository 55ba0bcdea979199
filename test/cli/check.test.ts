import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import { parseKnownCatalog } from '#domain/inventory/known-agent.ts';
import { judgeItem } from '#domain/inventory/judge-item.ts';
import { catalogDocument } from '#exports/api/lists.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { findActive } from '../../.github/scripts/inert.mjs';
import { check } from '../../src/cli/commands/check.ts';
import { scoreAtJson } from '../../src/cli/score-at.ts';
import { sarifFaults } from '../exports/formats/schemas/sarif.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import { surroundings } from '../helpers/surroundings.ts';
import { validEntry } from '../helpers/valid-entry.ts';

/** The correct entry with a flaw that attackers use up to 1.2.2, which a threat is bound to. */
const ENTRY = validEntry(
  [
    'status: unreviewed',
    "packages: ['pkg:pypi/example-agent', 'pkg:npm/example-core']\nstatus: unreviewed",
  ],
  ['read: record }', "read: record, exploited: { by: CISA KEV, on: '2026-09-05' } }"],
  [
    '    advisories: [CVE-2026-12345]\n',
    '    advisories: [CVE-2026-12345]\n    versionBound: true\n',
  ],
);

const MOVED = `- { id: sample, kind: moved, to: example, on: '2026-11-22', because: Renamed. }
- { id: gone, kind: withdrawn, on: '2026-11-22', because: It is no more. }
`;

const FILES = {
  'inventory.yml': `- { agent: example, version: 1.2.2 }
- { agent: example, version: 1.2.3, profile: cloud }
- { agent: sample, version: 1.2.3 }
- { agent: Example Agent, version: '1.x' }
- { agent: exampel, version: 1.0.0 }
- { agent: gone }
- { package: 'pkg:npm/example-core@1.2.2' }
- { agent: example, version: 2.0.0, profile: moon }
- { agent: example }
`,
  'bom.json': JSON.stringify({
    bomFormat: 'CycloneDX',
    components: [{ purl: 'pkg:pypi/Example_Agent@1.2.2' }, { purl: 'pkg:pypi/other@1' }],
  }),
  'links.yml': "- { agent: example, version: 1.2.3, profile: '[open me](https://evil.example)' }\n",
  'strict.yml': `failOn: { exploited: true, band: low, below-minimum: true, no-version: true, stale: true, missing: true }
exceptions:
  - { agent: example, version: 1.2.2, acceptedBy: The board, until: '2026-11-28', because: For now. }
  - { agent: gone, for: [missing], acceptedBy: The board, until: '2026-11-27', because: For now. }
`,
  'none.yml': 'failOn: {}\n',
  'empty.csv': 'agent,version\n',
  'empty.json': JSON.stringify({ bomFormat: 'CycloneDX', components: [] }),
};

/** Runs the command in a project with these files, on the day on which the exception ends. */
function run(...args: string[]) {
  return withProject({ example: ENTRY }, async (project) => {
    writeFileSync(join(project.content, 'moved.yml'), MOVED);
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(project.root, name), text);
    return runCommand(check, project, ...args);
  });
}

type JsonRow = {
  readonly line: number;
  readonly result: string;
  readonly id: string | null;
  readonly judgedVersion: string;
  readonly band: string;
  readonly breaches: readonly { readonly cause: string }[];
};
const rowsOf = (printed: string) => (JSON.parse(printed) as { rows: JsonRow[] }).rows;

describe('check', () => {
  it('tells what becomes of each row, the worst first', async () => {
    const { code, printed } = await run('inventory.yml');
    expect(code).toBe(1);
    expect(printed).toBe(`inventory.yml: 9 rows: 2 wrong, 4 fail, 1 missing, 2 pass

wrong: these rows were not judged
  line 4  Example Agent 1.x  \`1.x\` is no version of the scheme semver, which takes three numbers, such as 1.16.0 or 1.16.0-rc.1
  line 8  example 2.0.0      example has no profile "moon"; it has cloud, own-server

fail
  line 1  example 1.2.2                      Critical 10.0; CVE-2026-12345 (exploited); minimum newer than 1.2.2
                                             - attackers use CVE-2026-12345, open in 1.2.2
                                             - 1.2.2 is below the minimum version, newer than 1.2.2
  line 5  exampel 1.0.0                      it is not in the catalog; did you mean example?
  line 7  example, example-core (npm) 1.2.2  Medium, High or Critical 5.8–10.0; in 1.2.3: no advisory is open; minimum newer than 1.2.2
                                             - no flaw is listed by versions of pkg:npm/example-core; judged as 1.2.3, the assessed version
  line 9  example 1.2.3                      Medium, High or Critical 5.8–10.0; in 1.2.3: no advisory is open; minimum newer than 1.2.2
                                             - no version is given; judged as 1.2.3, the assessed version

not in the catalog
  line 6  gone  it was taken out of the catalog: It is no more.

pass
  line 2  example 1.2.3, cloud        Medium, High or Critical 5.8–10.0; no advisory is open; minimum newer than 1.2.2
  line 3  example (was sample) 1.2.3  Medium, High or Critical 5.8–10.0; no advisory is open; minimum newer than 1.2.2`);
  });

  it('finds an agent by an id or a name that it had, and by its package', async () => {
    const { printed } = await run('inventory.yml', '--format', 'json', '--policy', 'none.yml');
    expect(rowsOf(printed).map((row) => [row.line, row.result, row.id, row.judgedVersion])).toEqual(
      [
        [1, 'pass', 'example', '1.2.2'],
        [2, 'pass', 'example', '1.2.3'],
        [3, 'pass', 'example', '1.2.3'],
        [4, 'wrong', undefined, undefined],
        // Whatever the policy: it may be a slip.
        [5, 'fail', undefined, undefined],
        [6, 'missing', undefined, undefined],
        // It numbers apart, so the assessed version is judged.
        [7, 'pass', 'example', '1.2.3'],
        [8, 'wrong', undefined, undefined],
        [9, 'pass', 'example', '1.2.3'],
      ],
    );
  });

  it('fails by the policy, but for what somebody accepted until a day that has not passed', async () => {
    const { code, printed } = await run(
      'inventory.yml',
      '--format',
      'json',
      '--policy',
      'strict.yml',
    );
    expect(code).toBe(1);
    const causes = rowsOf(printed).map((row) => [
      row.result,
      ...row.breaches.map(({ cause }) => cause),
    ]);
    expect(causes).toEqual([
      ['accepted', 'exploited', 'band', 'below-minimum'],
      ['fail', 'band'],
      ['fail', 'band'],
      ['wrong'],
      ['fail', 'missing'],
      ['fail', 'missing'],
      ['fail', 'band', 'no-version'],
      ['wrong'],
      ['fail', 'band', 'no-version'],
    ]);
    const { printed: text } = await run('inventory.yml', '--policy', 'strict.yml');
    expect(text).toContain('accepted by The board until 2026-11-28');
    expect(text).toContain(
      'it was taken out of the catalog: It is no more.; accepted by The board, but only until 2026-11-27',
    );
  });

  it('says how many components of a bill of materials are no agents', async () => {
    const { code, printed } = await run('bom.json');
    expect(code).toBe(1);
    expect(printed.split('\n')[0]).toBe(
      'bom.json: 1 row: 1 fail; 1 other component is no agent of the catalog',
    );
    expect(printed).toContain('attackers use CVE-2026-12345, open in 1.2.2');
  });

  it('makes no link of what a row says in SARIF', async () => {
    const { printed } = await run('links.yml', '--format', 'sarif');
    expect(printed).toContain('example has no profile \\"[open me]');
    expect(printed).not.toContain('](');
  });

  it('prints SARIF in which what is accepted is suppressed', async () => {
    const { printed } = await run('inventory.yml', '--format', 'sarif', '--policy', 'strict.yml');
    expect(sarifFaults(printed)).toEqual([]);
    const { runs } = JSON.parse(printed) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
    };
    const [{ tool, results } = expect.fail('no run')] = runs;
    expect(tool.driver.rules.map(({ id }) => id)).toContain('agent-exploited');
    expect(results[0]).toEqual({
      ruleId: 'agent-exploited',
      ruleIndex: 0,
      level: 'note',
      message: {
        text: 'example 1.2.2: attackers use CVE-2026-12345, open in 1.2.2; accepted by The board until 2026-11-28.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'inventory.yml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
          },
        },
      ],
      suppressions: [
        { kind: 'external', status: 'accepted', justification: 'The board: For now.' },
      ],
    });
    const wrong = results.filter(({ ruleId }) => ruleId === 'inventory-row');
    expect(wrong.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  it('prints Markdown in which nothing of an inventory acts', () =>
    withProject({ example: ENTRY }, async (project) => {
      const text =
        '- { agent: "@all <img src=x> `x` | ![a](https://evil.example)" }\n- { agent: example, version: 1.2.2 }\n';
      writeFileSync(join(project.root, 'a.yml'), text);
      const { code, printed } = await runCommand(check, project, 'a.yml', '--format', 'md');
      expect(code).toBe(1);
      expect(findActive(printed)).toBeUndefined();
      expect(printed).toContain('| line 2 | ✕ fail | `example 1.2.2` | Critical 10.0 |');
    }));

  it.each([
    [[], 'check takes one inventory, but was given 0'],
    [['nowhere.yml'], 'nowhere.yml cannot be read: there is no such file'],
    [
      ['inventory.yml', '--catalog', 'bom.json'],
      /^bom\.json: no catalog\.json of the API: `agents` /,
    ],
    [['inventory.yml', '--policy', 'inventory.yml'], /^inventory\.yml:1:1 /],
    [['empty.csv'], 'empty.csv: it has no row, so there is nothing to judge'],
    [['empty.json'], 'empty.json: it names no component, so there is nothing to judge'],
  ])('is told what is wrong with %j', async (args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
  });
});

describe('the verdict', () => {
  const content = readContent('content', { today: today() });
  const { agents } = buildCatalog(content.entries);
  const known = knownFrom(agents, content.moved);

  it('is that of `score --at` at both ends of every stretch of every real agent', () => {
    expect(agents.length).toBeGreaterThanOrEqual(10);
    for (const agent of agents) {
      const ends = agent.stretches.flatMap(({ from, to }) => [from?.version, to?.version]);
      const versions = new Set([
        agent.data.assessed.version,
        ...ends.filter((end) => end !== undefined),
      ]);
      for (const version of versions) {
        const at = JSON.parse(scoreAtJson(agent, version)) as Record<string, unknown>;
        const [verdict = expect.fail('no verdict')] = judgeItem(
          { place: 'line 1', line: 1, agent: agent.id, version },
          [{ place: 'here', ...known }],
          '2026-11-28',
        );
        if (verdict.kind !== 'judged') expect.fail(`${agent.id} ${version}: ${verdict.why}`);
        const { score, stretch } = verdict;
        const points =
          score &&
          (score.low === score.high ? { score: score.high } : { low: score.low, high: score.high });
        expect({ ...points, state: stretch.state, open: stretch.openAdvisories }).toEqual({
          ...(at['score'] !== undefined && { score: at['score'] }),
          ...(at['low'] !== undefined && { low: at['low'], high: at['high'] }),
          state: at['state'],
          open: at['openAdvisories'],
        });
      }
    }
  });

  it('is the same by the file that a site publishes', () => {
    const around = surroundings({ catalog: { agents }, moved: content.moved });
    const [file = expect.fail('no file')] = catalogDocument.files(around);
    expect(parseKnownCatalog(JSON.parse(JSON.stringify(file.write())))).toEqual({
      agents: known.agents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      retired: known.retired.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
  });
});
