import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportCommand } from '../../src/cli/commands/export.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const other = validEntry(
  ['name: Example Agent', 'name: Other Agent'],
  ['name: Sample Agent', 'name: Another Sample'],
);
const entries = { example: validEntry(), other };

it('prints one agent, and all of them where the format joins', async () => {
  await withProject(entries, async (project) => {
    const one = await runCommand(exportCommand, project, 'stix', 'example');
    expect(one).toMatchObject({ code: 0, errors: '' });
    expect(one.printed).toContain('Example Agent');
    expect(one.printed).not.toContain('Other Agent');
    const all = await runCommand(exportCommand, project, 'stix');
    expect(all.printed).toContain('Other Agent');
  });
});

it('writes the files of the site into a folder', async () => {
  await withProject(entries, async (project) => {
    const outcome = await runCommand(exportCommand, project, 'csv', '--out', 'away');
    expect(outcome).toMatchObject({ code: 0, printed: '✓ wrote 3 files' });
    const read = (path: string) => readFileSync(join(project.root, 'away', path), 'utf8');
    expect(read('agents/example/threats.csv')).toContain('Example Agent');
    expect(read('exports/threats.csv')).toContain('Other Agent');
    await runCommand(exportCommand, project, 'markdown', 'example', '--out', 'away');
    expect(read('agents/example.md')).toMatch(/^# Example Agent: agentic threat model\n/);
    expect(existsSync(join(project.root, 'away/agents/other.md'))).toBe(false);
  });
});

it('finds an agent by the id that it had before', async () => {
  await withProject(entries, async (project) => {
    const moved =
      '- { id: older, kind: moved, to: example, on: "2026-11-22", because: Renamed. }\n';
    writeFileSync(join(project.content, 'moved.yml'), moved);
    const outcome = await runCommand(exportCommand, project, 'csv', 'older');
    expect(outcome.printed).toContain('Example Agent');
  });
});

it.each([
  [[], /^export takes a format: markdown, csv, /],
  [['stixx'], /^no format "stixx"; did you mean "stix"\?/],
  [['stix', 'exampel'], /^no entry "exampel"; did you mean "example"\?/],
  [['markdown'], /^markdown is one file an agent: name one id, or --out <folder>/],
  [['navigator'], /^none of these agents has anything for navigator/],
])('refuses %j', async (args, fault) => {
  await withProject(entries, async (project) => {
    const outcome = await runCommand(exportCommand, project, ...args);
    expect(outcome).toMatchObject({ code: 2, printed: '' });
    expect(outcome.errors).toMatch(fault);
  });
});

it('gives nothing away while entries have errors', async () => {
  await withProject({ broken: 'not even front matter' }, async (project) => {
    expect(await runCommand(exportCommand, project, 'csv')).toMatchObject({ code: 1, printed: '' });
  });
});
