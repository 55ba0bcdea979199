import { listOf } from '#domain/finding.ts';
import type { Content } from '#io/content.ts';
import { reportFormats } from '#io/report-formats.ts';
import type { ReportFormat } from '#io/report-formats.ts';
import { hasErrors, tally } from '#io/report.ts';
import type { Arguments, Option } from '../arguments.ts';
import { WrongUse } from '../command.ts';
import type { Command } from '../command.ts';

const OPTIONS: readonly Option[] = [
  { name: 'format', value: '<form>', does: 'text (the default), json, or github' },
  { name: 'max-warnings', value: '<n>', does: 'fail when there are more than n warnings' },
];

const ABOUT = [
  'Reads every entry and reports all that is wrong. With files, only what is wrong with those.',
  'Ends with 0 when nothing is wrong, 1 when something is, 2 when the command was not understood.',
];

/** The id that a file's name, with or without its folder, stands for. */
function idOf(file: string): string {
  return file.split(/[\\/]/).at(-1)?.replace(/\.md$/, '') ?? file;
}

/** The content with the findings of some files alone; rules still saw all of it. */
function limitTo(content: Content, files: readonly string[]): Content {
  if (files.length === 0) return content;
  const ids = new Set(files.map(idOf));
  const findings = content.findings.filter(({ file }) => ids.has(idOf(file)));
  return { ...content, findings, files: ids.size };
}

/** What is asked for. @throws WrongUse when it cannot be */
function readOptions({ options, words }: Arguments) {
  const format = options.get('format') ?? 'text';
  const most = options.get('max-warnings');
  if (!Object.hasOwn(reportFormats, format))
    throw new WrongUse(`--format is "${format}"; it takes ${listOf(Object.keys(reportFormats))}`);
  if (most !== undefined && !/^\d+$/.test(most))
    throw new WrongUse(`--max-warnings is "${most}"; it takes a whole number`);
  const maxWarnings = most === undefined ? Infinity : Number(most);
  return { files: words, format: format as ReportFormat, maxWarnings };
}

/** Reads every entry and reports all that is wrong. */
export const validate: Command = {
  name: 'validate',
  usages: ['validate [files…] [options]'],
  does: 'report everything that is wrong with the entries',
  about: ABOUT,
  options: OPTIONS,
  run: async (asked, effects) => {
    const { files, format, maxWarnings } = readOptions(asked);
    const all = await effects.read();
    const stray = files.find((file) => !all.digests.has(idOf(file)));
    if (stray !== undefined) throw new WrongUse(`no entry is called "${stray}"`);
    const content = limitTo(all, files);
    const warnings = content.findings.filter(({ severity }) => severity === 'warning').length;
    const failed = hasErrors(content) || warnings > maxWarnings;
    const text = reportFormats[format](content);
    if (format !== 'text') effects.print(text);
    else if (content.findings.length > 0) effects.error(text);
    else effects.print(`✓ ${tally(content)}`);
    return failed ? 1 : 0;
  },
};
