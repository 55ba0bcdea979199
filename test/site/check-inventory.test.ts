import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';

const SCRIPT = resolve('.github/scripts/check-inventory.mjs');

/** Runs the action's script in a stranger's repository, on the catalog that the site publishes. */
function runAction(inventory: string, policy: string) {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  try {
    writeFileSync(join(folder, 'agents.csv'), inventory);
    writeFileSync(join(folder, 'policy.yml'), policy);
    const { status, stdout } = spawnSync(process.execPath, [SCRIPT], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        INVENTORY: 'agents.csv',
        POLICY: 'policy.yml',
        CATALOG: join(inject('sites').plain.folder, 'api/v1/catalog.json'),
        SARIF: 'found.sarif',
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      },
      encoding: 'utf8',
    });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    return { status, stdout, summary: read('summary.md'), sarif: read('found.sarif') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the action judges the inventory of a stranger by the published catalog', () => {
  const inventory = 'agent;version\nDify;1.14.1\n::error::x;1\nclaude-code;nonsense\n';
  const policy = 'failOn: { below-minimum: true }\nexceptions: []\n';
  const { status, stdout, summary, sarif } = runAction(inventory, policy);
  expect(status).toBe(1);
  const [, mark, report] =
    /^::stop-commands::([0-9a-f-]{36})\n([^]*)\n::\1::\n$/.exec(stdout) ?? [];
  expect(mark).toBeDefined();
  expect(report).toContain('agents.csv: 3 rows: 1 wrong, 1 fail, 1 missing');
  expect(report).toContain('1.14.1 is below the minimum version');
  expect(summary).toContain('| line 2 | ✕ fail | `dify 1.14.1` |');
  const { runs } = JSON.parse(sarif) as { runs: { results: { ruleId: string }[] }[] };
  expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual([
    'agent-below-minimum',
    'inventory-row',
  ]);
});

test('the action puts nothing that was typed into a script, and pins what it uses', () => {
  const { runs } = parse(readFileSync('action.yml', 'utf8')) as {
    runs: { using: string; steps: { run?: string; uses?: string }[] };
  };
  expect(runs.using).toBe('composite');
  for (const { run = '', uses } of runs.steps) {
    expect(run).not.toContain('${{');
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
});
