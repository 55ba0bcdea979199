import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { check } from '../../src/cli/commands/check.ts';
import { score } from '../../src/cli/commands/score.ts';
import { sarifFaults } from '../exports/formats/schemas/sarif.ts';
import { root } from '../helpers/build-site.ts';
import { runCommandWith } from '../helpers/run-command.ts';

const project = { root, content: join(root, 'content'), today: today() };
const content = readContent(project.content, { root, today: project.today });
const run = (command: typeof check | typeof score, ...args: string[]) =>
  runCommandWith({ read: () => content }, command, project, ...args);

/** Ten agents that differ between versions, each in an old version, in turn with the newest stretch. */
const rows = buildCatalog(content.entries)
  .agents.filter(({ stretches }) => stretches.length > 2)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  .slice(0, 10)
  .map(({ id, data, stretches }, at) => {
    const ends = stretches.flatMap(({ to }) => to?.version ?? []);
    return { id, version: at % 3 === 2 ? data.assessed.version : (ends[at % 2] ?? '') };
  });

/** The inventory, with a wrong row in its middle: the header is line 1. */
const WRONG = 7;
const lines = ['agent,version', ...rows.map(({ id, version }) => `${id},${version}`)];
lines.splice(WRONG - 1, 0, `${rows[0]?.id},not a version`);

type Judged = {
  readonly line: number;
  readonly id: string;
  readonly result: string;
  readonly why?: string;
  readonly judgedVersion: string;
  readonly state: string;
  readonly score: { readonly low: number; readonly high: number } | null;
  readonly openAdvisories: readonly string[];
};

describe('an inventory of ten agents of the catalog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-inventory-'));
  const file = join(folder, 'agents.csv');
  afterAll(() => rmSync(folder, { recursive: true }));
  let judged: Judged[] = [];
  beforeAll(async () => {
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { printed } = await run(check, file, '--format', 'json');
    judged = (JSON.parse(printed) as { rows: Judged[] }).rows;
  });

  it('has several versions, states and scores to judge', () => {
    expect(rows).toHaveLength(10);
    const of = (key: 'state' | 'score') => new Set(judged.map((row) => JSON.stringify(row[key])));
    expect(of('state').size).toBeGreaterThan(1);
    expect(of('score').size).toBeGreaterThan(4);
    expect(judged.some(({ openAdvisories = [] }) => openAdvisories.length > 0)).toBe(true);
  });

  it.each(rows)('$id $version is judged as by `score --at`', async ({ id, version }) => {
    const { printed } = await run(score, id, '--at', version, '--json');
    const at = JSON.parse(printed) as Record<string, unknown>;
    const row = judged.find((each) => each.id === id) ?? expect.fail(`${id} is not judged`);
    const { low = at['score'], high = at['score'] } = at;
    expect({ ...row.score, open: row.openAdvisories, state: row.state }).toMatchObject({
      ...(at['driver'] === null ? {} : { low, high }),
      open: at['openAdvisories'],
      state: at['state'],
    });
    expect(row.judgedVersion).toBe(version);
  });

  it('names the wrong row with its line, and judges the others', async () => {
    const wrong = judged.filter(({ result }) => result === 'wrong');
    expect(wrong.map(({ line }) => line)).toEqual([WRONG]);
    expect(wrong[0]?.why).toContain('not a version');
    expect(judged).toHaveLength(rows.length + 1);
    const { code, printed } = await run(check, file);
    expect(code).toBe(1);
    expect(printed).toContain(`line ${WRONG}  ${rows[0]?.id} not a version`);
    for (const { id, version } of rows) expect(printed).toContain(`${id} ${version}`);
  });

  it('says the same as SARIF, at the lines of the inventory', async () => {
    const { printed } = await run(check, file, '--format', 'sarif');
    expect(sarifFaults(printed)).toEqual([]);
    const { runs } = JSON.parse(printed) as {
      runs: [
        {
          results: {
            ruleId: string;
            level: string;
            locations: [{ physicalLocation: { region: { startLine: number } } }];
          }[];
        },
      ];
    };
    const at = runs[0].results.map(({ ruleId, level, locations }) => ({
      ruleId,
      level,
      line: locations[0].physicalLocation.region.startLine,
    }));
    expect(at.filter(({ ruleId }) => ruleId === 'inventory-row')).toEqual([
      { ruleId: 'inventory-row', level: 'error', line: WRONG },
    ]);
    const failing = judged.filter(({ result }) => result === 'fail').map(({ line }) => line);
    expect(failing.length).toBeGreaterThan(0);
    const said = at.filter(({ ruleId }) => ruleId !== 'inventory-row').map(({ line }) => line);
    expect([...new Set(said)].toSorted((a, b) => a - b)).toEqual(failing);
  });
});
