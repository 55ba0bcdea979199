import type { Option } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import type { ChangeEffects } from '../effects.ts';
import { diskFault, needSettled } from '../resume-change.ts';

const OPTIONS: readonly Option[] = [
  {
    name: 'overwrite',
    does: 'also where somebody wrote since; that text is kept in .changes/kept of the content',
  },
];

const ABOUT = [
  'Finishes a rename, a withdrawal, an import or another change of several files that was stopped',
  'half-way, by whatever. Where somebody changed one of its files since, it does nothing and says so.',
  'Ends with 0 when it is done or there is nothing to do, 2 when it cannot be done.',
];

/** Finishes a change that was stopped half-way. */
export const resume: Command<ChangeEffects> = {
  name: 'resume',
  usages: ['resume [--overwrite]'],
  does: 'finish a change of several files that was stopped half-way',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words: [word] }, effects) => {
    if (word !== undefined)
      throw new UsageError(`resume takes no argument, but was given "${word}"`);
    return effects.exclusively('resume', () => {
      const files = effects.entryFiles();
      try {
        const settled = files.finish(options.has('overwrite'));
        if (!settled) {
          effects.print('nothing was stopped half-way');
          return 0;
        }
        const { command, kept } = needSettled(settled, files);
        const lines = kept.map((name) => `  kept what stood there: ${name}`);
        effects.print([`✓ finished: ${command}`, ...lines].join('\n'));
        return 0;
      } catch (error) {
        if (error instanceof UsageError) throw error;
        effects.error(diskFault(error, files));
        return 2;
      }
    });
  },
};
