import { nearest } from '#domain/nearest.ts';
import { listOf } from '#domain/wording.ts';
import type { CheckedContent } from '#reader/content.ts';
import { reportFormats } from '#reader/report/formats.ts';
import type { ReportFormat } from '#reader/report/formats.ts';
import { hasErrors, tally } from '#reader/report/report.ts';
import type { Arguments, Option } from '../arguments.ts';
import { chosenFormat, UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { ValidateEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';
import { idOf, limitTo } from '../validate-scope.ts';
import type { Scope } from '../validate-scope.ts';

const FORMATS = Object.keys(reportFormats) as ReportFormat[];

const OPTIONS: readonly Option[] = [
  { name: 'changed', value: '<ref>', does: 'only what differs from a commit, and what it broke' },
  { name: 'fix', does: 'fix what takes no judgement, then report the rest' },
  { name: 'format', value: '<form>', does: `${listOf(FORMATS)}; text is the default` },
  { name: 'max-warnings', value: '<n>', does: 'fail when there are more than n warnings' },
];

const ABOUT = [
  'Reads every entry and reports all that is wrong. With files, only what is wrong with those.',
  'What --fix fixes, where it can mean one thing only: a misspelt field, a word of a list or an id in',
  'other letters, the form of a number or a day and quotes around it, the id of a framework that has',
  'one successor, tabs, white space and line ends; and the comments of the template, once the status',
  'is set. It never makes a judgement.',
  '',
  'Ends with 0 when nothing is wrong, 1 when something is, 2 when the command was not understood',
  'or could not do its work.',
];

/** What is asked for. @throws UsageError when it cannot be */
function readOptions({ options, words }: Arguments) {
  const format = chosenFormat(options, FORMATS);
  const most = options.get('max-warnings');
  const changed = options.get('changed');
  if (most !== undefined && !/^\d+$/.test(most))
    throw new UsageError(`--max-warnings is "${most}"; it takes a whole number`);
  if (changed !== undefined && words.length > 0)
    throw new UsageError('name files or give --changed, not both');
  const maxWarnings = most === undefined ? Infinity : Number(most);
  return { words, changed, fix: options.has('fix'), format, maxWarnings };
}

/** What to say of a word that is no entry. */
function strayFault(word: string, { digests }: CheckedContent): string {
  const near = nearest(idOf(word), [...digests.keys()]);
  return `no entry is called "${word}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/** The entries that are asked for. @throws UsageError when a file is none of them */
function scopeOf(
  words: readonly string[],
  changed: string[] | undefined,
  all: CheckedContent,
  isFileOf: ValidateEffects['isFileOf'],
) {
  if (changed) return { ids: new Set(changed), withBroken: true };
  if (words.length === 0) return undefined;
  const strays = words.filter((file) => !all.digests.has(idOf(file)));
  if (strays.length > 0)
    throw new UsageError(strays.map((file) => strayFault(file, all)).join('\n'));
  const outside = words.find((file) => /[\\/]/.test(file) && !isFileOf(file, idOf(file)));
  if (outside !== undefined)
    throw new UsageError(
      `"${outside}" is not in the folder of the entries, which is all that is read: put it there, or name that folder's parent in CATALOG_CONTENT`,
    );
  return { ids: new Set(words.map(idOf)), withBroken: false };
}

type Say = (text: string) => void;

/** Fixes the entries in question and tells what it did. @returns false when a file was left as it is */
function applyFixes(
  content: CheckedContent,
  scope: Scope | undefined,
  effects: ValidateEffects,
  say: Say,
) {
  const isAsked = (file: string) => !scope || scope.ids.has(idOf(file));
  const files = content.findings.filter(({ fix }) => fix !== undefined).map(({ file }) => file);
  const rows = effects.fix([...new Set(files)].filter(isAsked).sort());
  for (const { file, fixes, fault } of rows) {
    if (fault !== undefined) effects.error(onOneLine(`${file} was not fixed: it ${fault}`));
    else
      for (const { line, rule, what } of fixes)
        say(onOneLine(`fixed ${file}:${line} ${rule} ${what}`));
  }
  return rows.every(({ fault }) => fault === undefined);
}

/** What is left after fixing: whatever could not be fixed must not be promised again. */
function withoutFixes(content: CheckedContent): CheckedContent {
  const findings = content.findings.map((finding) => {
    const { fix, ...rest } = finding;
    return fix === undefined ? finding : rest;
  });
  return { ...content, findings };
}

/** Reports, and fixes before that where it is asked to. */
async function report(asked: Arguments, effects: ValidateEffects): Promise<ExitCode> {
  const { words, changed, fix, format, maxWarnings } = readOptions(asked);
  const ids = changed === undefined ? undefined : [...effects.changedSince(changed)];
  const before = await effects.check();
  const scope = scopeOf(words, ids, before, effects.isFileOf);
  // What is printed in another form is for a program, which takes the report and nothing else.
  const say = format === 'text' ? effects.print : effects.error;
  const isFixed = !fix || applyFixes(before, scope, effects, say);
  const after = fix ? withoutFixes(await effects.check()) : before;
  const content = limitTo(after, scope);
  const warnings = content.findings.filter(({ severity }) => severity === 'warning').length;
  const failed = hasErrors(content) || warnings > maxWarnings;
  const text = reportFormats[format](content, effects.setting);
  if (format !== 'text') effects.print(text);
  else if (content.findings.length > 0) effects.error(text);
  else effects.print(`✓ ${tally(content)}`);
  return isFixed ? (failed ? 1 : 0) : 2;
}

/** Reads every entry and reports all that is wrong. */
export const validate: Command<ValidateEffects> = {
  name: 'validate',
  usages: ['validate [files…] [options]'],
  does: 'report everything that is wrong with the entries',
  about: ABOUT,
  options: OPTIONS,
  run: async (asked, effects) =>
    asked.options.has('fix')
      ? effects.exclusively('validate --fix', () => report(asked, effects))
      : report(asked, effects),
};
