// Runs commands of the catalog one after the other, in one process: to start one takes longer than
// to judge an entry. Prints a JSON list with what each of them came to.
//
// usage: node .github/scripts/run-commands.mjs '<JSON list of commands, each a list of words>'
import { keepCompiled } from '../../src/io/compile-cache.ts';

keepCompiled();
const { runCommand } = await import('../../src/cli/command.ts');
const { effects } = await import('../../src/cli/real-effects.ts');
const { diff } = await import('../../src/cli/commands/diff.ts');
const { lock } = await import('../../src/cli/commands/lock.ts');
const { validate } = await import('../../src/cli/commands/validate.ts');

const commands = [diff, lock, validate];

/** @param {readonly string[]} words of one command */
async function outcomeOf([name, ...args]) {
  const [printed, errors] = [[], []];
  const write = { print: (text) => printed.push(text), error: (text) => errors.push(text) };
  try {
    const command = commands.find((candidate) => candidate.name === name);
    const code = await runCommand(command, args, { ...effects, ...write });
    return { code, out: printed.join('\n').trim(), errors: errors.join('\n') };
  } catch (error) {
    return { code: 2, out: '', errors: String(error.stack) };
  }
}

const outcomes = [];
for (const words of JSON.parse(process.argv[2])) outcomes.push(await outcomeOf(words));
process.stdout.write(JSON.stringify(outcomes));
