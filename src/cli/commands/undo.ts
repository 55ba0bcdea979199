import { listOf } from '#domain/wording.ts';
import type { EntryFiles } from '#io/entry-files.ts';
import type { Settled } from '#io/settle-change.ts';
import type { Option } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import type { ChangeEffects } from '../effects.ts';
import { diskFault } from '../resume-change.ts';

const OPTIONS: readonly Option[] = [
  { name: 'leave', does: 'leave files as they are in which somebody wrote since' },
];

const ABOUT = [
  'Takes the last change back that a command made: new, import, rename, withdraw or advisories, also',
  'one that was stopped half-way. It needs no git, and touches no file that somebody changed since.',
  'Ends with 0 when it is done, 2 when it cannot be done.',
];

/** What is said of a change that was taken back, or was not. @throws UsageError when it was not */
function report(settled: Settled | { readonly fault: string }, files: EntryFiles): string {
  if ('fault' in settled) throw new UsageError(`the file of the last change ${settled.fault}`);
  const { command, changed, done, kept } = settled;
  const names = listOf(changed.map(files.nameOf), 'and');
  if (!done)
    throw new UsageError(
      `somebody changed ${names} since \`${command}\`: nothing was taken back\nTo take the rest back, and leave that: npm run catalog -- undo --leave`,
    );
  const left = changed.length > 0 ? [`  left as it is: ${names}`] : [];
  const lines = kept.map((name) => `  kept what stood there before: ${name}`);
  return [`✓ took back: ${command}`, ...left, ...lines].join('\n');
}

/** Takes the last change back. */
export const undo: Command<ChangeEffects> = {
  name: 'undo',
  usages: ['undo [--leave]'],
  does: 'take the last change back that a command made',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words: [word] }, effects) => {
    if (word !== undefined) throw new UsageError(`undo takes no argument, but was given "${word}"`);
    return effects.exclusively('undo', () => {
      const files = effects.entryFiles();
      try {
        const settled = files.undo(options.has('leave'));
        if (!settled) throw new UsageError('there is no change to take back');
        effects.print(report(settled, files));
        return 0;
      } catch (error) {
        if (error instanceof UsageError) throw error;
        effects.error(diskFault(error, files));
        return 2;
      }
    });
  },
};
