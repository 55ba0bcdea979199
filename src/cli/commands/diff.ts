import { compareCatalogs } from '#domain/catalog/diff.ts';
import { reviewChanges } from '#domain/catalog/review-changes.ts';
import { draftWords } from '#domain/drafts.ts';
import type { Content } from '#reader/content.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import type { Option } from '../arguments.ts';
import { chosenFormat, UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { diffJson } from '../diff-json.ts';
import { diffMarkdown } from '../diff-markdown.ts';
import { diffText } from '../diff-text.ts';
import type { HistoryEffects } from '../effects.ts';

const FORMATS = { text: diffText, md: diffMarkdown, json: diffJson } as const;

const OPTIONS: readonly Option[] = [
  { name: 'base', value: '<ref>', does: 'compare with it; origin/main or main unless given' },
  { name: 'format', value: '<form>', does: 'text (the default), md, or json' },
];

const ABOUT = [
  'Compares the entries with those of another commit: what was added, withdrawn, moved or re-scored,',
  'which status, assessed version and rows of moved.yml changed, which terms of a score moved, and',
  'which evidence came with them. The other side is the commit at which the base and what is checked',
  'out went apart. An entry of the base that is no longer read is compared by its line in',
  'scores.lock.json. Asks git, and never the network.',
  'Ends with 0, with 1 when the entries have errors or a published id is gone without a row in',
  'moved.yml, and with 2 when git cannot answer.',
];

function errorsIn({ findings }: Content): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** Compares the entries with those of another commit. */
export const diff: Command<HistoryEffects> = {
  name: 'diff',
  usages: ['diff [--base <ref>] [options]'],
  does: 'show what was added, withdrawn, moved or re-scored since another commit',
  about: ABOUT,
  options: OPTIONS,
  run: async ({ options, words }, effects) => {
    if (words.length > 0)
      throw new UsageError(`diff takes no words, but was given "${words.join(' ')}"`);
    const print = FORMATS[chosenFormat(options, Object.keys(FORMATS) as (keyof typeof FORMATS)[])];
    const history = effects.history();
    const base = history.base(options.get('base'));
    const before = history.contentAt(base.commit);
    const recorded = history.scoresAt(base.commit);
    const after = await effects.read();
    const compared = compareCatalogs({ ...before, recorded }, after);
    const review = reviewChanges(before, after);
    const [baseErrors, errors] = [before, after].map(errorsIn);
    effects.print(
      print({ base, diff: compared, review, baseErrors: baseErrors ?? 0, errors: errors ?? 0 }),
    );
    // Of one that was published, the comparison tells.
    const gone = new Set(compared.missing.map(({ before: { id } }) => id));
    const drafts = draftWords(after.entries.filter(({ id }) => !gone.has(id)));
    if (drafts !== undefined) effects.error(drafts);
    if (hasErrors(after)) effects.error(formatReport(after, effects.setting));
    return hasErrors(after) || compared.missing.length > 0 ? 1 : 0;
  },
};
