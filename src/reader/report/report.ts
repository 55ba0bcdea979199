import { visible } from '#domain/visible.ts';
import { counted } from '#domain/wording.ts';
import type { Finding } from '#domain/finding.ts';
import { locator } from '../yaml/locate.ts';
import type { Span } from '../yaml/locate.ts';
import type { CheckedContent } from '../content.ts';

/** Most characters of a line that a report shows. */
const WIDTH = 110;

/**
 * The line that a finding points at, with marks below the place; cut to fit a terminal.
 * @param text the whole file
 * @param span the place; of several lines, the first is shown
 * @returns two lines; control characters are made visible
 */
function frame(text: string, { line, column, length }: Span): string[] {
  const full = text.split(/\r\n?|\n/, line)[line - 1] ?? '';
  const from = column > WIDTH - 20 ? column - 40 : 0;
  const shown = `${from > 0 ? '…' : ''}${visible(full.slice(from, from + WIDTH))}`;
  const start = column - 1 - from + (from > 0 ? 1 : 0);
  const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - start)));
  const number = String(line).padStart(5);
  return [`${number} | ${shown}`, `${' '.repeat(5)} | ${' '.repeat(start)}${marks}`];
}

/** A finding with its place in the file. */
export type Located = Finding & { readonly span: Span };

/** The findings of a content folder in the order in which a person meets them: file, then line. */
export function locateFindings(content: CheckedContent): Located[] {
  const locators = new Map<string, (finding: Finding) => Span>();
  const located = content.findings.map((finding) => {
    const { file } = finding;
    const locate = locators.get(file) ?? locator(file, content.texts.get(file) ?? '');
    locators.set(file, locate);
    return { ...finding, span: locate(finding) };
  });
  return located.sort((a, b) =>
    a.file === b.file ? a.span.offset - b.span.offset : a.file < b.file ? -1 : 1,
  );
}

/** What a report may set apart: the two severities, and the place of a finding. */
export type Paint = (part: Finding['severity'] | 'place', text: string) => string;

/** What a report needs to know of where it is read. */
export type ReportSetting = {
  /** Colours a part; without it nothing is coloured. */
  readonly paint?: Paint | undefined;
  /** The address of a rule's page; without it only the command is named. */
  readonly ruleAddress?: ((id: string) => string) | undefined;
};

const plain: Paint = (_part, text) => text;

/** Text of an entry on one line: it must not begin a line of its own, nor colour a terminal. */
function oneLine(text: string): string {
  return visible(text.replace(/[\r\n]+/g, ' '));
}

/** One finding: place, rule, sentence, the line itself, and how to fix it. */
function describe(finding: Located, text: string, paint: Paint): string {
  const { file, span, severity, rule, message, hint, fix } = finding;
  const place = paint('place', oneLine(`${file}:${span.line}:${span.column}`));
  const lines = [
    `${place}  ${paint(severity, severity)}  ${rule}`,
    `  ${oneLine(message)}.`,
    ...(text === '' ? [] : frame(text, span)),
    ...(hint === undefined ? [] : [`  ${oneLine(hint)}`]),
    ...(fix === undefined ? [] : ['  fix: npm run catalog -- validate --fix']),
  ];
  return lines.join('\n');
}

/** The way to each rule that was broken, once, since ten findings may be of one. */
function explain(findings: readonly Finding[], { ruleAddress }: ReportSetting): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const width = Math.max(...ids.map((id) => id.length));
  return ids
    .map((id) => {
      const page = ruleAddress === undefined ? '' : `  ${ruleAddress(id)}`;
      return `explain: npm run catalog -- rules ${page === '' ? id : id.padEnd(width)}${page}`;
    })
    .join('\n');
}

/** The last line of a report, e.g. `3 errors, 1 warning in 214 entries (1 fixable)`. */
export function tally({ findings, files }: CheckedContent): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const entries = counted(files, 'entry', 'entries');
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  const end = fixable === 0 ? '' : ` (${fixable} fixable)`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${entries}${end}`;
}

/** True when something is wrong enough to stop a build. */
export function hasErrors(content: CheckedContent): boolean {
  return content.findings.some((finding) => finding.severity === 'error');
}

/**
 * The findings of a content folder as text for a terminal or a log.
 * @param content what was read
 * @param setting where the report is read; without it, it is plain text
 * @returns one block a finding, the way to each rule, and the tally; control characters of entries
 * are made visible
 */
export function formatReport(content: CheckedContent, setting: ReportSetting = {}): string {
  const blocks = locateFindings(content).map((finding) =>
    describe(finding, content.texts.get(finding.file) ?? '', setting.paint ?? plain),
  );
  const ways = content.findings.length === 0 ? [] : [explain(content.findings, setting)];
  return [...blocks, ...ways, tally(content)].join('\n\n');
}
