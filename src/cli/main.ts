import { effects } from './effects.ts';
import { lock } from './commands/lock.ts';
import { rules } from './commands/rules.ts';
import { score } from './commands/score.ts';
import { validate } from './commands/validate.ts';
import type { Command } from './command.ts';
import type { LockEffects } from './effects.ts';

/** The commands, in the order in which the help prints them. */
const commands: readonly Command<LockEffects>[] = [validate, score, lock, rules];

function help(): string {
  const rows = commands.map((command) => `  ${command.usage.padEnd(24)} ${command.does}`);
  return ['usage: npm run catalog -- <command>', '', ...rows].join('\n');
}

const [name, ...args] = process.argv.slice(2);
const command = commands.find((candidate) => candidate.name === name);
if (command) {
  process.exitCode = command.run(args, effects);
} else {
  effects.error(name === undefined ? help() : `no command "${name}"\n\n${help()}`);
  process.exitCode = 2;
}
