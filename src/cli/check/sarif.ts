import { sarifText } from '#domain/sarif-text.ts';
import { causes } from '#domain/inventory/policy.ts';
import { toUri } from '#reader/report/sarif.ts';
import { toJson } from '../plain-text.ts';
import type { Outcome, CheckedRow } from './outcome.ts';
import * as words from './words.ts';

/** The rules that a row can break: the causes of a policy, and the shape of a row. */
const RULES = [
  ...causes.map(({ id, means }) => ({ id: `agent-${id}`, text: `${means}.` })),
  { id: 'inventory-row', text: 'A row of the inventory can be read.' },
];

type Finding = { readonly rule: string; readonly text: string; readonly acceptedBy?: string };

function findingsOf({ verdict, breaches }: CheckedRow): Finding[] {
  const { place } = verdict;
  const subject = `${words.subjectOf(verdict)}${place === undefined ? '' : ` (in ${place})`}`;
  if (verdict.kind === 'wrong')
    return [
      {
        rule: 'inventory-row',
        text: `${subject === '' ? verdict.item.place : subject}: ${verdict.why}.`,
      },
    ];
  return breaches.map((breach) => ({
    rule: `agent-${breach.cause}`,
    text: `${subject}: ${words.breachWords(breach)}.`,
    ...(breach.accepted && {
      acceptedBy: `${breach.accepted.acceptedBy}: ${breach.accepted.because}`,
    }),
  }));
}

function toResult(file: string, row: CheckedRow, { rule, text, acceptedBy }: Finding): object {
  const { line } = row.verdict.item;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: acceptedBy === undefined ? 'error' : 'note',
    message: { text: sarifText(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line },
        },
      },
    ],
    ...(acceptedBy !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: acceptedBy }],
    }),
  };
}

/** What fails as a SARIF 2.1.0 log, for code scanning; what is accepted is suppressed there. */
export function checkSarif({ file, rows }: Outcome): string {
  const rules = RULES.map(({ id, text }) => ({ id, shortDescription: { text } }));
  const results = rows.flatMap((row) =>
    findingsOf(row).map((finding) => toResult(file, row, finding)),
  );
  return toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'agent-threat-catalog', rules } }, results }],
  });
}
