import { UsageError } from './command.ts';
import type { ExitCode } from './command.ts';
import type { ChangeEffects } from './effects.ts';

/**
 * Finishes what an earlier run began and did not finish.
 * @param command what is asked for now, without its options
 * @returns how the command ends, when that was the very same, or could not be finished; else
 * undefined, so that the command goes on
 */
export function finishEarlier(
  command: string,
  { entryFiles, print, error }: ChangeEffects,
): ExitCode | undefined {
  try {
    const done = entryFiles().finish();
    if (!done) return undefined;
    if ('fault' in done) throw new UsageError(`the file of an unfinished change ${done.fault}`);
    print(`✓ finished what was stopped half-way: ${done.command}`);
    return done.command === command ? 0 : undefined;
  } catch (fault) {
    if (fault instanceof UsageError) throw fault;
    error(diskFault(fault));
    return 2;
  }
}

/** Why files cannot be changed, as a report to the person who ran the command. */
export function diskFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `the files cannot be changed (${code ?? message}). When that is fixed, run it again: nothing is lost.`;
}
