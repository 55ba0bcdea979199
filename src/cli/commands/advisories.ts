import { compareAdvisories, unlistable } from '#domain/advisories/compare-advisories.ts';
import { advisoryJson, advisoryMarkdown, advisoryText } from '../advisories/report.ts';
import { readFlaws } from '../advisories/read-flaws.ts';
import { writeEntries } from '../advisories/write-entries.ts';
import type { Option } from '../arguments.ts';
import { changeCatalog, openCatalog } from '../change-catalog.ts';
import { chosenFormat, UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { AdvisoryEffects } from '../effects.ts';
import { needNothingUnfinished } from '../resume-change.ts';

const OPTIONS: readonly Option[] = [
  { name: 'write', does: 'write what differs into the entries, and the scores anew' },
  { name: 'format', value: '<form>', does: 'text (the default), json or md' },
];

const ABOUT = [
  'Compares the advisories of the entries with vulnerability records: of OSV, GHSA and PYSEC (JSON',
  'or YAML), and of the CVE program (JSON, version 5). A flaw is found by its ids, and by the',
  '`packages` of an entry. Records of one flaw count once.',
  '',
  'new        a flaw of a package that the entry does not list',
  'withdrawn  the record was withdrawn',
  'fixed      the record now names a fixed version',
  'exploited  the record says that attackers have used it',
  'changed    other ids, vectors or versions',
  '',
  'With --write the entries get ids, vectors, versions and days. A title, a note and the sources',
  'that stand there are never touched, and every other byte stays. Nothing in a record is run, no',
  'address in it is followed, and a record of more than 1 MiB is not read.',
  '',
  'Ends with 0 when nothing differs or all was written, 1 when something is left, 2 when it was not',
  'understood.',
];

function run(
  typed: string,
  isWriting: boolean,
  form: 'text' | 'json' | 'md',
  effects: AdvisoryEffects,
): ExitCode {
  const read = readFlaws(effects.path(typed), typed);
  const opened = openCatalog(effects);
  if (!opened) return 1;
  const { entries } = opened.content;
  const differences = compareAdvisories(entries, read.flaws);
  const { texts, judged } = writeEntries(opened.texts.texts, differences, effects.today());
  const report = { ...read, judged, unlistable: unlistable(entries, read.flaws) };
  const print = { text: advisoryText, json: advisoryJson, md: advisoryMarkdown }[form];
  effects.print(print(report));
  const isChanged = texts.some(({ text }, at) => text !== opened.texts.texts[at]?.text);
  const left = judged.some(({ asks, refused }) => refused !== undefined || asks.length > 0);
  if (!isWriting || !isChanged) return judged.length === 0 && read.unread.length === 0 ? 0 : 1;
  const moved = opened.texts.moved?.text;
  const next = { command: 'advisories', texts, moved, renamed: new Map(), mayWarn: true };
  return changeCatalog(opened, next, effects) || (left || read.unread.length > 0 ? 1 : 0);
}

/** Compares the advisories of entries with vulnerability records, and keeps them up. */
export const advisories: Command<AdvisoryEffects> = {
  name: 'advisories',
  usages: ['advisories <folder or file> [--write] [--format text|json|md]'],
  does: 'keep the advisories of the entries up by OSV, GHSA and CVE records',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words }, effects) => {
    const [file, ...others] = words;
    if (file === undefined || others.length > 0)
      throw new UsageError(`advisories takes one folder or file, but was given ${words.length}`);
    const form = chosenFormat(options, ['text', 'json', 'md']);
    const isWriting = options.has('write');
    if (isWriting && form !== 'text') throw new UsageError('--write tells in text what it wrote');
    if (!isWriting) return run(file, isWriting, form, effects);
    return effects.exclusively('advisories', () => {
      needNothingUnfinished(effects);
      return run(file, isWriting, form, effects);
    });
  },
};
