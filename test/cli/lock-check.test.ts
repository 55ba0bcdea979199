import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { today } from '#io/today.ts';
import { lock } from '../../src/cli/commands/lock.ts';
import { setAt } from '../helpers/altered-content.ts';
import {
  readToday,
  runCommand,
  runCommandWith,
  withProject,
  writeEntry,
} from '../helpers/run-command.ts';
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
const REMEDY = 'To write it: npm run catalog -- lock';

const lockPath = ({ root }: Project) => join(root, 'scores.lock.json');

describe('lock --check', () => {
  it('fails when a factor of a real entry is changed in a copy', async () => {
    await withProject({}, async (empty) => {
      const project = { ...empty, today: today() };
      cpSync('content/agents', join(project.content, 'agents'), { recursive: true });
      const run = (...args: string[]) => runCommandWith(readToday(project), lock, project, ...args);
      await run();
      const file = join(project.content, 'agents', 'dify.md');
      const path = ['aivss', 'factors', 'dynamicToolUse', 'value'];
      writeFileSync(file, setAt(readFileSync(file, 'utf8'), path, '0.00'));
      const { code, printed, errors } = await run('--check');
      expect({ code, printed }).toEqual({ code: 1, printed: '' });
      expect(errors).toMatch(
        /^scores\.lock\.json does not hold what the entries give:\n {2}dify {2}\w+ \d.*, factor sum \d\.\d\d → \d\.\d\d(, [^\n]+)?\nTo write it: npm run catalog -- lock$/,
      );
      expect((await run()).code).toBe(0);
      expect((await run('--check')).code).toBe(0);
    });
  });

  it('names each id that differs, old → new, and what to run', async () => {
    await withProject({ example: entry, other }, async (project) => {
      await runCommand(lock, project);
      const strong = entry.replace(
        'mitigation: { level: none }',
        'mitigation: { level: strong, because: It was tried., sources: [review] }',
      );
      writeEntry(project, 'example', strong);
      writeEntry(project, 'third', other.replace('Other', 'Fourth').replace('Third', 'Fifth'));
      rmSync(join(project.content, 'agents', 'other.md'));
      const outcome = await runCommand(lock, project, '--check');
      expect(outcome).toMatchObject({ code: 1, printed: '' });
      expect(outcome.errors).toMatchInlineSnapshot(`
        "scores.lock.json does not hold what the entries give:
          example  High 8.0 → Medium 5.4, open threats 0+1+0+0+0, 1 not scored → 0+0+1+0+0, 1 not scored, best profile cloud 8.0 → cloud 5.4
          other    High 8.0 → not in the catalog
          third    not in the file → High 8.0
        To write it: npm run catalog -- lock"
      `);
    });
  });

  it('fails when the file is missing, broken, or in another form; line ends do not matter', async () => {
    await withProject({ example: entry }, async (project) => {
      const check = () => runCommand(lock, project, '--check');
      expect(await check()).toMatchObject({
        code: 1,
        errors: `scores.lock.json is missing\n${REMEDY}`,
      });
      writeFileSync(lockPath(project), '{');
      expect(await check()).toMatchObject({
        code: 1,
        errors: `scores.lock.json is not JSON\n${REMEDY}`,
      });
      await runCommand(lock, project);
      const text = readFileSync(lockPath(project), 'utf8');
      writeFileSync(lockPath(project), text.replaceAll('\n', '\r\n'));
      expect(await check()).toMatchObject({ code: 0 });
      writeFileSync(lockPath(project), text.replaceAll('\n', ''));
      const errors = `scores.lock.json holds the right scores, but not in the form in which git can merge them\n${REMEDY}`;
      expect(await check()).toMatchObject({ code: 1, errors });
    });
  });
});
