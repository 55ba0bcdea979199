import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock } from '../../src/cli/commands/lock.ts';
import { readToday, runCommand, runCommandWith, withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';
const entry = validEntry([VECTOR, LOW]);
const other = validEntry(
  [VECTOR, LOW],
  ['name: Example Agent', 'name: Other'],
  ['name: Sample Agent', 'name: Third'],
);

const lockPath = ({ root }: Project) => join(root, 'scores.lock.json');

describe('the committed scores.lock.json', () => {
  it('is fresh', async () => {
    const project = { root: '.', content: join(process.cwd(), 'content') };
    const outcome = await runCommandWith(readToday(project), lock, project, '--check');
    expect(outcome).toMatchObject({ code: 0, errors: '' });
  });
});

describe('lock', () => {
  it('writes the file beside the content folder, and nothing else', async () => {
    await withProject({ example: entry, other }, async (project) => {
      expect(await runCommand(lock, project)).toEqual({
        code: 0,
        printed: '✓ wrote scores.lock.json: 2 ids',
        errors: '',
        reads: 1,
      });
      expect(readdirSync(project.root).sort()).toEqual(['content', 'scores.lock.json']);
      const lines = readFileSync(lockPath(project), 'utf8').split('\n');
      expect(lines.filter((line) => !line.startsWith('  "#')).join('\n')).toMatchInlineSnapshot(`
        "{
          "other": {"method":"AIVSS:0.8","severity":"high","score":8,"factorSum":6,"driver":"injection","measures":{"version":"1.2.3","open":[0,1,0,0,0],"unscored":1,"advisories":0,"exploited":0,"best":["cloud",8],"evidence":0.08}},
          "example": {"method":"AIVSS:0.8","severity":"high","score":8,"factorSum":6,"driver":"injection","measures":{"version":"1.2.3","open":[0,1,0,0,0],"unscored":1,"advisories":0,"exploited":0,"best":["cloud",8],"evidence":0.08}},
        }
        "
      `);
      expect(await runCommand(lock, project, '--check')).toEqual({
        code: 0,
        printed: '✓ scores.lock.json is fresh: 2 ids',
        errors: '',
        reads: 1,
      });
    });
  });

  it('says which drafts have no line', async () => {
    const draft = other.replace('status: unreviewed', 'status: draft');
    await withProject({ example: entry, other: draft }, async (project) => {
      const left = '1 draft left out: other; to take part, set `status: unreviewed`';
      const wrote = await runCommand(lock, project);
      expect(wrote.printed).toBe(`✓ wrote scores.lock.json: 1 id\n${left}`);
      const checked = await runCommand(lock, project, '--check');
      expect(checked.printed).toBe(`✓ scores.lock.json is fresh: 1 id\n${left}`);
    });
  });

  it('leaves nothing behind when it cannot write, and ends with 2', async () => {
    await withProject({ example: entry }, async (project) => {
      mkdirSync(join(lockPath(project), 'in-the-way'), { recursive: true });
      const { code, printed, errors } = await runCommand(lock, project);
      expect({ code, printed }).toEqual({ code: 2, printed: '' });
      expect(errors).toMatch(
        /^scores\.lock\.json cannot be written \([A-Z]+\); what was there is kept$/,
      );
      expect(readdirSync(project.root).sort()).toEqual(['content', 'scores.lock.json']);
    });
  });

  it('neither writes nor checks when an entry has an error', async () => {
    await withProject({ example: entry.replace('kind: platform', 'kind: x') }, async (project) => {
      for (const args of [[], ['--check']]) {
        const outcome = await runCommand(lock, project, ...args);
        expect(outcome).toMatchObject({ code: 1, printed: '' });
        expect(outcome.errors).toMatch(/\n1 error, 0 warnings in 1 entry$/);
      }
      expect(readdirSync(project.root)).toEqual(['content']);
    });
  });

  it.each([
    [['x'], 'lock takes no argument, but was given "x"'],
    [['--chek'], '"--chek" is no option of this command; did you mean "--check"?'],
    [['--check=yes'], '--check takes no value, but was given "yes"'],
    [['--check', '--check'], '--check is given twice'],
  ])('refuses %j with 2, and reads nothing', async (args, fault) => {
    await withProject({}, async (project) => {
      const errors = `${fault}\nFor help: npm run catalog -- lock --help`;
      expect(await runCommand(lock, project, ...args)).toEqual({
        code: 2,
        printed: '',
        errors,
        reads: 0,
      });
    });
  });

  it('prints its help', async () => {
    await withProject({}, async (project) => {
      const outcome = await runCommand(lock, project, '--help');
      expect(outcome).toMatchObject({ code: 0, errors: '', reads: 0 });
      expect(outcome.printed).toMatchInlineSnapshot(`
        "usage: npm run catalog -- lock [--check]

        Writes the score of every published entry to scores.lock.json, beside the content folder: one
        line an id, so that a change of a score shows in every comparison. Fixed lines between them keep
        two changes apart when git merges them. After a merge conflict in that file, run this again.

          --check  write nothing; exit with 1 when the file does not hold what the entries give
          --help   print this"
      `);
    });
  });
});
