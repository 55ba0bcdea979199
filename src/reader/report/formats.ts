import { formatPath } from '#domain/finding.ts';
import type { CheckedContent } from '../content.ts';
import { formatMarkdown } from './markdown.ts';
import { formatSarif } from './sarif.ts';
import { formatReport, locateFindings, tally } from './report.ts';
import type { Located, ReportSetting } from './report.ts';
import { visible } from '#domain/visible.ts';

/** A finding as other programs read it. Lines and columns count from 1; the end is exclusive. */
function toRecord(finding: Located) {
  const { rule, severity, file, message, hint, target, span, fix } = finding;
  return {
    rule,
    severity,
    file,
    line: span.line,
    column: span.column,
    length: span.length,
    path: target.in === 'front-matter' ? formatPath(target.path) : null,
    message,
    hint: hint ?? null,
    fixable: fix !== undefined,
  };
}

/** A value as JSON in which control characters stand as escapes. */
function toJson(value: unknown): string {
  const escape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return visible(JSON.stringify(value, null, 2), escape);
}

/** The findings as JSON. `version` grows when a field changes its meaning. */
function formatJson(content: CheckedContent): string {
  const findings = locateFindings(content).map(toRecord);
  return toJson({ version: 1, entries: content.files, findings });
}

/** The message of a workflow command: what could end the command, and begin another, is encoded. */
function escapeMessage(text: string): string {
  return text.replace(/[%\r\n]/g, (character) => encodeURIComponent(character));
}

/** A property of a workflow command, which a colon or a comma would end as well. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/[:,]/g, (character) => encodeURIComponent(character));
}

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */
function formatGithub(content: CheckedContent): string {
  const commands = locateFindings(content).map(({ severity, file, span, rule, message, hint }) => {
    const place = `file=${escapeProperty(file)},line=${span.line},col=${span.column}`;
    const text = hint === undefined ? message : `${message}. ${hint}`;
    return `::${severity} ${place},title=${rule}::${escapeMessage(text)}`;
  });
  return visible([...commands, tally(content)].join('\n'));
}

/** The forms that a report can take. */
export const reportFormats = {
  text: formatReport,
  json: formatJson,
  github: formatGithub,
  sarif: (content: CheckedContent, setting: ReportSetting) => toJson(formatSarif(content, setting)),
  md: formatMarkdown,
} as const;

export type ReportFormat = keyof typeof reportFormats;
