import { formatReport, hasErrors, tally } from '#io/report.ts';
import type { Command } from '../command.ts';

/** Reads every entry and reports all that is wrong. */
export const validate: Command = {
  name: 'validate',
  usage: 'validate',
  does: 'report everything that is wrong with the entries',
  run: (args, effects) => {
    if (args.length > 0) {
      effects.error(`validate takes no argument, but was given "${args.join(' ')}"`);
      return 2;
    }
    const content = effects.read();
    if (content.findings.length > 0) effects.error(formatReport(content));
    else effects.print(`✓ ${tally(content)}`);
    return hasErrors(content) ? 1 : 0;
  },
};
