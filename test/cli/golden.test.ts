import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/cli/commands/rules.ts';
import { validate } from '../../src/cli/commands/validate.ts';
import { runCommand } from '../helpers/run-command.ts';
import { JARGON } from '../helpers/valid-entry.ts';

/**
 * Whole outputs of the command line. Each folder of `test/golden` has a content folder, the
 * `command` that is run in it, and what it gives: `expected.txt`, which
 * `npx vitest run --project slow test/cli/golden.test.ts --update` writes anew.
 */
const FOLDER = resolve('test/golden');

const commands = { validate, rules };

/** A text under its heading; nothing where there is none. */
function part(name: string, text: string): string[] {
  return text === '' ? [] : [`-- ${name}`, text];
}

/** Exit code and output of a folder's command, run in a copy of it. */
async function outputOf(name: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'catalog-golden-'));
  try {
    cpSync(join(FOLDER, name), root, { recursive: true });
    const line = readFileSync(join(root, 'command'), 'utf8').trim();
    const [command = '', ...args] = line.split(' ');
    const known = commands[command as keyof typeof commands] ?? expect.fail(`no ${command}`);
    const { code, printed, errors } = await runCommand(
      known,
      { root, content: join(root, 'content') },
      ...args,
    );
    const parts = [...part('output', printed), ...part('errors', errors)];
    return [`$ npm run catalog -- ${line}`, ...parts, `-- exit code ${code}`, ''].join('\n');
  } finally {
    rmSync(root, { recursive: true });
  }
}

it.each(readdirSync(FOLDER))('%s is as expected, twice', async (name) => {
  const output = await outputOf(name);
  expect(await outputOf(name)).toBe(output);
  expect(output).not.toMatch(JARGON);
  await expect(output).toMatchFileSnapshot(join(FOLDER, name, 'expected.txt'));
});
