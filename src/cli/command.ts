import { listOf } from '#domain/wording.ts';
import { systemFault } from '#io/system-fault.ts';
import { helpText, readArguments } from './arguments.ts';
import type { Arguments, Option } from './arguments.ts';
import type { Effects } from './effects.ts';

/** How a command ends: 0 clean, 1 findings, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/**
 * A word that a contributor can type after `npm run catalog --`. `Needs` is what it does to the
 * world, where that is more than to read and to print.
 */
export type Command<Needs extends Effects = Effects> = {
  readonly name: string;
  /** Each way to call it, after `npm run catalog -- `; the first stands in the list of commands. */
  readonly usages: readonly string[];
  /** One line for the list of commands. */
  readonly does: string;
  /** What `--help` says between the usages and the options, in lines. */
  readonly about: readonly string[];
  /** The options that it takes, besides `--help`. */
  readonly options: readonly Option[];
  /** Does it. Throws `UsageError` where what was typed makes no sense. */
  readonly run: (asked: Arguments, effects: Needs) => ExitCode | Promise<ExitCode>;
};

/** What was typed makes no sense; the message says what was read and what is allowed. */
export class UsageError extends Error {}

/**
 * Carries a command out: reads its arguments, prints its help, or runs it. Wrong use is told in one
 * sentence, with the way to the help, before anything is read or written. What is wrong around it,
 * such as a folder that is not there or a full disk, is told in words as well.
 * @param command which
 * @param args as typed after its name
 * @param effects what it may do to the world
 */
export async function runCommand<Needs extends Effects>(
  command: Command<Needs>,
  args: readonly string[],
  effects: Needs,
): Promise<ExitCode> {
  const { name, usages, about, options } = command;
  try {
    const asked = readArguments(args, options);
    if ('fault' in asked) throw new UsageError(asked.fault);
    if (asked.options.has('help')) {
      effects.print(helpText(usages, about, options));
      return 0;
    }
    return await command.run(asked, effects);
  } catch (error) {
    if (error instanceof UsageError) {
      effects.error(`${error.message}\nFor help: npm run catalog -- ${name} --help`);
      return 2;
    }
    const fault = systemFault(error);
    if (!fault) throw error;
    effects.error(fault.message);
    return 2;
  }
}

/**
 * The form of output that `--format` asks for.
 * @param options what was typed
 * @param forms what the command can print, `text` among them, which is the default
 * @throws UsageError for any other form
 */
export function chosenFormat<Form extends string>(
  options: ReadonlyMap<string, string>,
  forms: readonly Form[],
): Form {
  const asked = options.get('format') ?? 'text';
  const form = forms.find((candidate) => candidate === asked);
  if (form === undefined) throw new UsageError(`--format is "${asked}"; it takes ${listOf(forms)}`);
  return form;
}
