import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { sarifFaults } from '../exports/formats/schemas/sarif.ts';
import { named } from '../helpers/named-entry.ts';
import { fetchAction, INSTALL, readAction, runAction } from '../helpers/run-action.ts';

const INVENTORY = 'agent;version\nDify;1.14.1\n::error::x;1\nclaude-code;nonsense\n';
const POLICY = 'failOn: { below-minimum: true }\nexceptions: []\n';

const action = fetchAction();
afterAll(() => rmSync(action, { recursive: true }), 120_000);

test('the action judges an inventory by the entries that come with it, with its own packages', () => {
  const files = { 'agents.csv': INVENTORY };
  const { status, log } = runAction(action, files, { inventory: 'agents.csv' });
  expect(log).toContain('agents.csv: 3 rows: 1 wrong, ');
  expect(log).toContain('line 4  claude-code nonsense');
  expect(status).toBe(1);
}, 60_000);

test('the action judges the inventory of a stranger by the published catalog', () => {
  const { status, log, summary, read } = runAction(
    action,
    { 'agents.csv': INVENTORY, 'policy.yml': POLICY },
    {
      inventory: 'agents.csv',
      policy: 'policy.yml',
      catalog: join(inject('sites').plain.folder, 'api/v1/catalog.json'),
      sarif: 'found.sarif',
    },
  );
  expect(status).toBe(1);
  const [, mark, report] = /^::stop-commands::([0-9a-f-]{36})\n([^]*)\n::\1::\n$/.exec(log) ?? [];
  expect(mark).toBeDefined();
  expect(report).toContain('agents.csv: 3 rows: 1 wrong, 1 fail, 1 missing');
  expect(report).toContain('1.14.1 is below the minimum version');
  expect(summary).toContain('| line 2 | ✕ fail | `dify 1.14.1` |');
  expect(sarifFaults(read('found.sarif'))).toEqual([]);
  const { runs } = JSON.parse(read('found.sarif')) as { runs: { results: { ruleId: string }[] }[] };
  expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual([
    'agent-below-minimum',
    'inventory-row',
  ]);
});

test('the action judges by a private folder beside the entries that come with it', () => {
  const files = {
    'agents.csv': 'agent\nloan-desk\ndify\n',
    'policy.yml': 'failOn: { missing: true }\n',
    'private/agents/loan-desk.md': named('loan-desk'),
  };
  const given = { inventory: 'agents.csv', policy: 'policy.yml' };
  const { status, log } = runAction(action, files, { ...given, content: 'private\n' });
  expect(log).toContain('agents.csv: 2 rows: 2 pass\njudged by private and ');
  expect(status).toBe(0);
  const alone = runAction(action, files, given);
  expect(alone.log).toContain('agents.csv: 2 rows: 1 fail, 1 pass');
  expect(alone.status).toBe(1);
}, 60_000);

test('the action passes where nothing fails, and fails where its inputs make no sense', () => {
  const files = { 'ours $(touch hacked).csv': 'agent,version\n', 'policy.yml': 'failOn: {}\n' };
  const given = { inventory: 'ours $(touch hacked).csv', policy: 'policy.yml' };
  const passing = { ...files, 'ours $(touch hacked).csv': 'agent\ndify\n' };
  expect(runAction(action, passing, given)).toMatchObject({ status: 0 });
  const { status, log } = runAction(action, files, { ...given, inventory: '--help' });
  expect(status).toBe(2);
  expect(log).toContain('--help cannot be read: there is no such file');
});

test('the action puts nothing that was typed into a script, and pins what it uses', () => {
  const { runs, inputs } = readAction();
  expect(runs.using).toBe('composite');
  expect(runs.steps.map(({ run }) => run)).toContain(INSTALL);
  expect(Object.keys(inputs)).toEqual(['inventory', 'policy', 'content', 'catalog', 'sarif']);
  for (const { run = '', uses, shell } of runs.steps) {
    expect(run).not.toContain('${{');
    if (run !== '') expect(shell).toBe('bash');
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
});
