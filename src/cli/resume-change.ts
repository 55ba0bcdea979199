import { ChangedMeanwhile, StepFailed } from '#io/atomic-change.ts';
import { WAYS_OUT } from '#io/change-journal.ts';
import type { EntryFiles } from '#io/entry-files.ts';
import type { Settled } from '#io/settle-change.ts';
import { listOf } from '#domain/wording.ts';
import { UsageError } from './command.ts';
import type { ExitCode } from './command.ts';
import type { ChangeEffects } from './effects.ts';

/** The files of a change that somebody changed since, as a sentence names them. */
function namesOf({ changed }: Settled, { nameOf }: EntryFiles): string {
  return listOf(changed.map(nameOf), 'and');
}

/**
 * Makes sure that a change which was stopped half-way came to its end.
 * @param settled what became of it
 * @param files whose they are
 * @throws UsageError when somebody wrote since, or it is no change; says what can be done
 */
export function needSettled(
  settled: Settled | { readonly fault: string },
  files: EntryFiles,
): Settled {
  if ('fault' in settled) throw new UsageError(`the file of an unfinished change ${settled.fault}`);
  if (settled.done) return settled;
  throw new UsageError(
    [
      `\`${settled.command}\` was stopped half-way, and somebody changed ${namesOf(settled, files)} since`,
      'To go on, and keep that text elsewhere: npm run catalog -- resume --overwrite',
      'To drop it, and leave that text where it stands: npm run catalog -- undo --leave',
    ].join('\n'),
  );
}

/**
 * Looks after what an earlier run began and did not finish. The very same command finishes it; any
 * other one refuses, since nobody knows whether it is still wanted.
 * @param command what is asked for now, without its options
 * @returns how the command ends, when that was the very same; else undefined, so that it goes on
 * @throws UsageError when an earlier change stands in the way
 */
export function finishEarlier(
  command: string,
  { entryFiles, print, error }: Pick<ChangeEffects, 'entryFiles' | 'print' | 'error'>,
): ExitCode | undefined {
  const files = entryFiles();
  const change = files.unfinished();
  if (!change) return undefined;
  if ('fault' in change || change.command !== command) needNothingUnfinished({ entryFiles });
  try {
    const settled = files.finish();
    if (!settled) return undefined;
    print(`✓ finished what was stopped half-way: ${needSettled(settled, files).command}`);
    return 0;
  } catch (fault) {
    if (fault instanceof UsageError) throw fault;
    error(diskFault(fault, files));
    return 2;
  }
}

/**
 * Makes sure that no change was stopped half-way.
 * @throws UsageError that says which one was, and what can be done
 */
export function needNothingUnfinished({ entryFiles }: Pick<ChangeEffects, 'entryFiles'>): void {
  const change = entryFiles().unfinished();
  if (!change) return;
  if ('fault' in change) throw new UsageError(`the file of an unfinished change ${change.fault}`);
  throw new UsageError(`\`${change.command}\` was stopped half-way. ${WAYS_OUT}`);
}

/** Why files cannot be changed, as a report to the person who ran the command. */
export function diskFault(error: unknown, { nameOf }: EntryFiles): string {
  if (error instanceof ChangedMeanwhile)
    return `nothing was changed, since somebody changed ${listOf(error.places.map(nameOf), 'and')} meanwhile; run it again`;
  const { code, message } = (
    error instanceof StepFailed ? error.cause : error
  ) as NodeJS.ErrnoException;
  return `the files cannot be changed (${code ?? message}). When that is fixed, run it again: nothing is lost.`;
}
