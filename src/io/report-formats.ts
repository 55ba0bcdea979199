import { formatPath } from '#domain/finding.ts';
import type { Content } from './content.ts';
import { formatReport, locateFindings, tally } from './report.ts';
import type { Located } from './report.ts';

/** A finding as other programs read it. Lines and columns count from 1; the end is exclusive. */
function toRecord(finding: Located) {
  const { rule, severity, file, message, hint, target, span } = finding;
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
  };
}

/** The findings as JSON. `version` grows when a field changes its meaning. */
function formatJson(content: Content): string {
  const findings = locateFindings(content).map(toRecord);
  return JSON.stringify({ version: 1, entries: content.files, findings }, null, 2);
}

/** Text inside a workflow command: what could end the command, or begin another, is encoded. */
function escapeCommand(text: string): string {
  return text.replace(/[%\r\n:,]/g, (character) => encodeURIComponent(character));
}

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */
function formatGithub(content: Content): string {
  const commands = locateFindings(content).map(({ severity, file, span, rule, message, hint }) => {
    const place = `file=${escapeCommand(file)},line=${span.line},col=${span.column}`;
    const text = hint === undefined ? message : `${message}. ${hint}`;
    return `::${severity} ${place},title=${rule}::${escapeCommand(text)}`;
  });
  return [...commands, tally(content)].join('\n');
}

/** The forms that a report can take. */
export const reportFormats = {
  text: formatReport,
  json: formatJson,
  github: formatGithub,
} as const;

export type ReportFormat = keyof typeof reportFormats;
