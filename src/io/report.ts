import type { Finding } from '#domain/finding.ts';
import { locator } from './locate.ts';
import type { Span } from './locate.ts';
import type { Content } from './content.ts';
import { visible } from './visible.ts';

/** A finding with its place in the file. */
export type Located = Finding & { readonly span: Span };

/** The findings of a content folder in the order in which a person meets them: file, then line. */
export function locateFindings(content: Content): Located[] {
  const locators = new Map<string, (finding: Finding) => Span>();
  const located = content.findings.map((finding) => {
    const { file } = finding;
    const locate = locators.get(file) ?? locator(content.texts.get(file) ?? '');
    locators.set(file, locate);
    return { ...finding, span: locate(finding) };
  });
  return located.sort((a, b) =>
    a.file === b.file ? a.span.offset - b.span.offset : a.file < b.file ? -1 : 1,
  );
}

const WIDTH = 110;

/** The line that a finding points at, with marks below the place; cut to fit a terminal. */
function frame(text: string, { line, column, length }: Span): string[] {
  const full = text.split('\n')[line - 1] ?? '';
  const from = column > WIDTH - 20 ? column - 40 : 0;
  const shown = `${from > 0 ? '…' : ''}${full.slice(from, from + WIDTH)}`;
  const start = column - 1 - from + (from > 0 ? 1 : 0);
  const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - start)));
  const number = String(line).padStart(5);
  return [`${number} | ${shown}`, `${' '.repeat(5)} | ${' '.repeat(start)}${marks}`];
}

/** One finding: place, rule, sentence, the line itself, and how to fix it. */
function describe(finding: Located, text: string): string {
  const { file, span, severity, rule, message, hint } = finding;
  const lines = [
    `${file}:${span.line}:${span.column}  ${severity}  ${rule}`,
    `  ${message}.`,
    ...(text === '' ? [] : frame(text, span)),
    ...(hint === undefined ? [] : [`  ${hint}`]),
  ];
  return lines.join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The last line of a report, e.g. `3 errors, 1 warning in 214 entries`. */
export function tally(content: Content): string {
  const errors = content.findings.filter((finding) => finding.severity === 'error').length;
  const warnings = content.findings.length - errors;
  const entries = content.files === 1 ? '1 entry' : `${content.files} entries`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${entries}`;
}

/** True when something is wrong enough to stop a build. */
export function hasErrors(content: Content): boolean {
  return content.findings.some((finding) => finding.severity === 'error');
}

/**
 * The findings of a content folder as text for a terminal or a log.
 * @returns one block a finding and the tally; control characters of entries are made visible
 */
export function formatReport(content: Content): string {
  const blocks = locateFindings(content).map((finding) =>
    describe(finding, content.texts.get(finding.file) ?? ''),
  );
  const report = [...blocks, tally(content)].join('\n\n');
  // Text of an entry must not move the cursor or colour the terminal of whoever reads it.
  return visible(report);
}
