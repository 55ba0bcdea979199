import { columns } from './arguments.ts';
import { runCommand } from './command.ts';
import type { Command } from './command.ts';
import { advisories } from './commands/advisories.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { list } from './commands/list.ts';
import { lock } from './commands/lock.ts';
import { newEntry } from './commands/new.ts';
import { rename } from './commands/rename.ts';
import { rules } from './commands/rules.ts';
import { resume } from './commands/resume.ts';
import { schema } from './commands/schema.ts';
import { score } from './commands/score.ts';
import { stale } from './commands/stale.ts';
import { undo } from './commands/undo.ts';
import { validate } from './commands/validate.ts';
import { withdraw } from './commands/withdraw.ts';
import type { AllEffects } from './effects.ts';
import { effects } from './real-effects.ts';

/** The commands, in the order in which the help prints them: as a contributor meets them. */
const commands: readonly Command<AllEffects>[] = [
  newEntry,
  validate,
  score,
  list,
  lock,
  diff,
  rename,
  withdraw,
  undo,
  resume,
  stale,
  check,
  advisories,
  importCommand,
  exportCommand,
  rules,
  schema,
];

function help(): string {
  const rows = commands.map(({ usages: [usage = ''], does }) => [usage, does]);
  return ['usage: npm run catalog -- <command>', '', ...columns(rows)].join('\n');
}

const [name, ...args] = process.argv.slice(2);
const command = commands.find((candidate) => candidate.name === name);
if (command) {
  process.exitCode = await runCommand(command, args, effects);
} else if (name === undefined || name === '--help') {
  effects.print(help());
} else {
  effects.error(`no command "${name}"\n\n${help()}`);
  process.exitCode = 2;
}
