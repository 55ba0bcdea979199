import { checkSettings } from '#io/check-settings.ts';
import { tellFault } from '#io/tell-faults.ts';
import { columns } from './arguments.ts';
import { runCommand } from './command.ts';
import { commandTable } from './command-table.ts';

async function help(): Promise<string> {
  const commands = await Promise.all(commandTable.map(({ load }) => load()));
  const rows = commands.map(({ name, does }) => [name, does]);
  const usage = 'usage: npm run catalog -- <command>';
  return [
    usage,
    '',
    ...columns(rows),
    '',
    'What each takes: npm run catalog -- <command> --help',
  ].join('\n');
}

const [name, ...args] = process.argv.slice(2);
const listed = commandTable.find((candidate) => candidate.name === name);
if (listed) {
  try {
    // Who asks for help reads of the settings there.
    if (!args.includes('--help')) checkSettings();
    const { effects } = await import('./real-effects.ts');
    process.exitCode = await runCommand(await listed.load(), args, effects);
  } catch (error) {
    tellFault(error);
  }
} else if (name === undefined || name === '--help') {
  process.stdout.write(`${await help()}\n`);
} else {
  process.stderr.write(`no command "${name}"\n\n${await help()}\n`);
  process.exitCode = 2;
}
