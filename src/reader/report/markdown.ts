import type { CheckedContent } from '../content.ts';
import { codeSpan } from './markdown-text.ts';
import { locateFindings, tally } from './report.ts';
import type { Located, ReportSetting } from './report.ts';

/** Most findings that the table has: with the longest texts, it stays below what a comment may hold. */
const MAX_ROWS = 50;

/** Most characters of one text. */
const MAX_CHARACTERS = 500;

/** The rule, linked where the site has an address. Its id is ours. */
function ruleCell(rule: string, { ruleAddress }: ReportSetting): string {
  return ruleAddress === undefined ? `\`${rule}\`` : `[\`${rule}\`](${ruleAddress(rule)})`;
}

function row(finding: Located, setting: ReportSetting): string {
  const { severity, file, span, rule, message, hint } = finding;
  const text = hint === undefined ? `${message}.` : `${message}. ${hint}`;
  const place = codeSpan(`${file}:${span.line}:${span.column}`, MAX_CHARACTERS);
  return `| ${severity} | ${place} | ${codeSpan(text, MAX_CHARACTERS)} | ${ruleCell(rule, setting)} |`;
}

/**
 * The findings as Markdown, for a summary or a comment: a table, cut when it is long.
 * @param content what was read
 * @param setting where it is read
 */
export function formatMarkdown(content: CheckedContent, setting: ReportSetting): string {
  const findings = locateFindings(content);
  // What stops a build comes first, so that no cut hides it behind warnings.
  const sorted = findings.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  const rows = sorted.slice(0, MAX_ROWS).map((finding) => row(finding, setting));
  const rest = findings.length - rows.length;
  const table = ['| | Where | What | Rule |', '|---|---|---|---|', ...rows].join('\n');
  const more = `… and ${rest} more. All of them: \`npm run catalog -- validate\`.`;
  return [
    `**${tally(content)}**`,
    ...(findings.length === 0 ? [] : [table]),
    ...(rest === 0 ? [] : [more]),
  ].join('\n\n');
}
