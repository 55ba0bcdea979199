import { listOf } from '#domain/finding.ts';
import type { Content } from '#io/read-content.ts';
import { reportFormats } from '#io/report-formats.ts';
import type { ReportFormat } from '#io/report-formats.ts';
import { hasErrors, tally } from '#io/report.ts';
import { helpText, readArguments } from '../arguments.ts';
import type { Option } from '../arguments.ts';
import type { Command } from '../command.ts';

const OPTIONS: readonly Option[] = [
  { name: 'format', value: '<form>', does: 'text (the default), json, or github' },
  { name: 'max-warnings', value: '<n>', does: 'fail when there are more than n warnings' },
];

const HELP = helpText(
  ['validate [files…] [options]'],
  [
    'Reads every entry and reports all that is wrong. With files, only what is wrong with those.',
    'Ends with 0 when nothing is wrong, 1 when something is, 2 when the command was not understood.',
  ],
  OPTIONS,
);

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

/** What is asked for, or in `fault` what cannot be. */
function readOptions(args: readonly string[]) {
  const read = readArguments(args, OPTIONS);
  if ('fault' in read) return read;
  const format = read.options.get('format') ?? 'text';
  const most = read.options.get('max-warnings');
  if (!Object.hasOwn(reportFormats, format))
    return { fault: `--format is "${format}"; it takes ${listOf(Object.keys(reportFormats))}` };
  if (most !== undefined && !/^\d+$/.test(most))
    return { fault: `--max-warnings is "${most}"; it takes a whole number` };
  const maxWarnings = most === undefined ? Infinity : Number(most);
  const help = read.options.has('help');
  return { files: read.words, format: format as ReportFormat, maxWarnings, help };
}

/** Reads every entry and reports all that is wrong. */
export const validate: Command = {
  name: 'validate',
  usage: 'validate [files…]',
  does: 'report everything that is wrong with the entries',
  run: (args, effects) => {
    const asked = readOptions(args);
    if ('fault' in asked) {
      effects.error(`${asked.fault}

${HELP}`);
      return 2;
    }
    if (asked.help) {
      effects.print(HELP);
      return 0;
    }
    const all = effects.read();
    const stray = asked.files.find((file) => !all.digests.has(idOf(file)));
    if (stray !== undefined) {
      effects.error(`no entry is called "${stray}"`);
      return 2;
    }
    const content = limitTo(all, asked.files);
    const warnings = content.findings.filter(({ severity }) => severity === 'warning').length;
    const failed = hasErrors(content) || warnings > asked.maxWarnings;
    const text = reportFormats[asked.format](content);
    if (asked.format !== 'text') effects.print(text);
    else if (content.findings.length > 0) effects.error(text);
    else effects.print(`✓ ${tally(content)}`);
    return failed ? 1 : 0;
  },
};
