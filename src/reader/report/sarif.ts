import { sarifText } from '#domain/sarif-text.ts';
import { explanations } from '#domain/explanations.ts';
import type { CheckedContent } from '../content.ts';
import { unifyLines } from '../whitespace.ts';
import { locateFindings } from './report.ts';
import type { Located, ReportSetting } from './report.ts';

/** The program as SARIF's readers name it. */
const TOOL = 'agent-threat-catalog';

/** A file as a relative address: a name may hold anything that a file system takes. */
export function toUri(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}

/** The end of a place, exclusive, in lines and columns that count from 1. */
function endOf(text: string, { span: { line, column, offset, length } }: Located) {
  const [first = '', ...others] = text.slice(offset, offset + length).split('\n');
  const last = others.at(-1);
  return last === undefined
    ? { endLine: line, endColumn: column + Math.max(first.length, 1) }
    : { endLine: line + others.length, endColumn: last.length + 1 };
}

function artifact(file: string) {
  return { artifactLocation: { uri: toUri(file), uriBaseId: '%SRCROOT%' } };
}

function toResult(finding: Located, text: string, ids: readonly string[]) {
  const { rule, severity, file, span, message, hint, related = [] } = finding;
  const region = { startLine: span.line, startColumn: span.column, ...endOf(text, finding) };
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: sarifText(hint === undefined ? `${message}.` : `${message}. ${hint}`) },
    locations: [{ physicalLocation: { ...artifact(file), region } }],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((other) => ({ physicalLocation: artifact(other) })) }),
  };
}

/**
 * The findings as a SARIF 2.1.0 log, for code scanning.
 * @param content what was read
 * @param setting where it is read
 */
export function formatSarif(content: CheckedContent, { ruleAddress }: ReportSetting) {
  const rules = explanations.map(({ id, title, why, severity, bad }) => ({
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: [why, ...bad.map(({ piece, message }) => `Not good:\n${piece}\n${message}.`)].join(
        '\n\n',
      ),
    },
    defaultConfiguration: { level: severity },
    ...(ruleAddress === undefined ? {} : { helpUri: ruleAddress(id) }),
  }));
  const ids = rules.map(({ id }) => id);
  const results = locateFindings(content).map((finding) =>
    toResult(finding, unifyLines(content.texts.get(finding.file) ?? ''), ids),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: TOOL, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
}
