import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { catalogDocument } from '#exports/api/lists.ts';
import { readContent } from '#io/read-content.ts';
import { findActive } from '../../.github/scripts/inert.mjs';
import { check } from '../../src/cli/commands/check.ts';
import { sarifFaults } from '../exports/formats/schemas/sarif.ts';
import { named } from '../helpers/named-entry.ts';
import { runCommand, withProject, writeEntry } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { surroundings } from '../helpers/surroundings.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';

const OPEN = validEntry();
const OWN = named('loan-desk');
const INVENTORY = `- { agent: example, version: 1.2.3 }
- { agent: loan-desk, version: 1.2.3 }
- { agent: nobody, version: 1.2.3 }
`;

type Entries = Readonly<Record<string, string>>;

/** Runs the command in a project with the open entry, beside a second folder with these entries. */
const run = (own: Entries, ...args: string[]) => judge(INVENTORY, own, ...args);

/** The same of another inventory. */
function judge(inventory: string, own: Entries, ...args: string[]) {
  return withProject({ example: OPEN }, async (project) => {
    const second: Project = { root: project.root, content: join(project.root, 'own') };
    mkdirSync(join(second.content, 'agents'), { recursive: true });
    for (const [id, text] of Object.entries(own)) writeEntry(second, id, text);
    writeFileSync(join(project.root, 'inventory.yml'), inventory);
    writeFileSync(join(project.root, 'policy.yml'), 'failOn: { band: critical }\n');
    const { entries, moved } = readContent(project.content, { today: TODAY });
    const around = surroundings({ catalog: buildCatalog(entries), moved });
    const [file = expect.fail('no file')] = catalogDocument.files(around);
    writeFileSync(join(project.root, 'catalog.json'), JSON.stringify(file.write()));
    return runCommand(check, project, 'inventory.yml', '--policy', 'policy.yml', ...args);
  });
}

const FOLDERS = ['--content', 'own', '--content', 'content'];
const own = { 'loan-desk': OWN };

type Row = { readonly id?: string; readonly catalog: string | null; readonly result: string };
type Json = { readonly catalogs: readonly string[]; readonly rows: readonly Row[] };

describe('check against several catalogs', () => {
  it('judges each row by the catalog that knows it, in one report', async () => {
    const { code, printed, reads } = await run(own, ...FOLDERS);
    expect(code).toBe(1);
    expect(reads).toBe(0);
    const lines = printed.split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'inventory.yml: 3 rows: 1 fail, 1 missing, 1 pass',
      'judged by own and content',
    ]);
    expect(printed).toMatch(/^ {2}line 1 {2}example 1\.2\.3 {2}content {2}Critical 10/m);
    expect(printed).toMatch(/^ {2}line 2 {2}loan-desk 1\.2\.3 {2}own {2}High 8/m);
    expect(printed).toMatch(/^ {2}line 3 {2}nobody 1\.2\.3 {4}it is not in the catalog$/m);
  });

  it('takes downloaded catalogs beside folders', async () => {
    const args = ['--content', 'own', '--catalog', 'catalog.json', '--format', 'json'];
    const { printed } = await run(own, ...args);
    const { catalogs, rows } = JSON.parse(printed) as Json;
    expect(catalogs).toEqual(['own', 'catalog.json']);
    expect(rows.map(({ id, catalog, result }) => [id, catalog, result])).toEqual([
      ['example', 'catalog.json', 'fail'],
      ['loan-desk', 'own', 'pass'],
      [undefined, null, 'missing'],
    ]);
  });

  it('names the catalog in SARIF and in Markdown, where nothing of its name acts', async () => {
    const sarif = await run(own, ...FOLDERS, '--format', 'sarif');
    expect(sarifFaults(sarif.printed)).toEqual([]);
    expect(sarif.printed).toContain('example 1.2.3 (in content): the score');
    const { printed } = await run(own, ...FOLDERS, '--format', 'md');
    expect(findActive(printed)).toBeUndefined();
    expect(printed).toContain('Judged by `own` and `content`.');
    expect(printed).toContain('| line 2 | ✓ pass | `loan-desk 1.2.3` | `own` |');
    expect(printed).toContain('| Where | Result | Agent | Catalog | Score |');
  });

  it('one folder, or the entries here, are told as ever', async () => {
    const [here, named] = await Promise.all([
      run(own, '--format', 'json'),
      run(own, '--content', 'content', '--format', 'json'),
    ]);
    expect(here.printed).toBe(named.printed);
    const { catalogs, rows } = JSON.parse(here.printed) as Json;
    expect(catalogs).toEqual([]);
    expect(rows.map(({ catalog }) => catalog)).toEqual([null, null, null]);
  });

  it('the same entry in both judges once', async () => {
    const { printed } = await run({ ...own, example: OPEN }, ...FOLDERS, '--format', 'json');
    const { rows } = JSON.parse(printed) as Json;
    expect(rows.map(({ id, catalog }) => [id, catalog])).toEqual([
      ['example', 'own'],
      ['loan-desk', 'own'],
      [undefined, null],
    ]);
    const args = ['--content', 'content', '--catalog', 'catalog.json'];
    expect(await run(own, ...args)).toMatchObject({ errors: '' });
  });

  it('a row that two judge is one row', async () => {
    const twin = { twin: named('twin', ['name: Agent twin', 'name: Example Agent']) };
    const row = '- { agent: Example Agent, version: 1.2.3 }\n';
    const { printed } = await judge(row, twin, ...FOLDERS);
    expect(printed).toMatch(/^inventory\.yml: 1 row, 2 verdicts: 1 fail, 1 pass\n/);
    const table = await judge(row, twin, ...FOLDERS, '--format', 'md');
    expect(table.printed).toMatch(/^Agents of `inventory\.yml`: 1 row, 2 verdicts\n/);
  });

  it('an id that stands in both for different things stops it, and the ways on are told', async () => {
    const { code, errors } = await run({ example: OWN }, ...FOLDERS);
    expect(code).toBe(2);
    expect(errors).toContain(
      'example stands in own (assessed in 1.2.3) and in content (assessed in 1.2.3), which do not say the same of it\n',
    );
    expect(errors).toContain('npm run catalog -- rename <id> <new id> --because <text>');
  });

  it('a file that was published before the entry changed stops it, and is to be fetched again', async () => {
    const newer = validEntry(['version: 1.2.3', 'version: 1.2.4']);
    const args = ['--content', 'own', '--catalog', 'catalog.json'];
    const { code, errors } = await run({ example: newer }, ...args);
    expect(code).toBe(2);
    expect(errors).toContain(
      'example stands in own (assessed in 1.2.4) and in catalog.json (assessed in 1.2.3)',
    );
    expect(errors).toContain('one is an earlier copy of the other');
    expect(errors).toContain('download catalog.json again');
  });

  it('what is wrong with the entries of each folder is told at once', async () => {
    const bad = validEntry(['kind: platform', 'kind: x']);
    const { code, errors } = await run({ one: bad }, '--content', 'own', '--content', 'own');
    expect(code).toBe(1);
    expect(errors.match(/own\/agents\/one\.md/g)?.length).toBeGreaterThan(1);
  });

  it.each([
    [
      ['--content', 'nowhere'],
      /the content folder ".*nowhere" is not there\. It was named for this/,
    ],
    [['--content'], '--content needs a value: --content <folder>'],
    [['--policy', 'a', '--policy', 'b'], '--policy is given twice'],
  ])('is told what is wrong with %j', async (args, message) => {
    const { code, errors } = await run(own, ...args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
  });
});
