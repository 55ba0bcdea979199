import { capitalised, listOf } from '#domain/wording.ts';
import { codeSpan } from '#reader/report/markdown-text.ts';
import type { Outcome, CheckedRow } from './outcome.ts';
import * as words from './words.ts';

/** Rows of a table that Markdown prints. */
const MAX_ROWS = 300;

const MARKS = {
  wrong: '✕ wrong',
  fail: '✕ fail',
  accepted: '✓ accepted',
  missing: '? missing',
  pass: '✓ pass',
};

function rowLine({ verdict, breaches, result }: CheckedRow, isOneOfSeveral: boolean): string {
  const judged = verdict.kind === 'judged' ? verdict : undefined;
  const notes = [...breaches.map(words.breachWords), ...words.notesOf(verdict, breaches)];
  const cells = [
    verdict.item.place,
    MARKS[result],
    codeSpan(words.subjectOf(verdict)),
    ...(isOneOfSeveral ? [verdict.place === undefined ? '' : codeSpan(verdict.place, 300)] : []),
    judged ? words.scoreWords(judged.score) : '',
    judged ? codeSpan(words.advisoryWords(judged), 300) : '',
    judged ? codeSpan(words.minimumWords(judged)) : '',
    notes.map((text) => codeSpan(text, 300)).join(' '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The verdicts as Markdown, in the order of the inventory; nothing of an inventory acts in it. */
export function checkMarkdown({ file, catalogs, rows, ...unjudged }: Outcome): string {
  const left = rows.length - MAX_ROWS;
  const isSeveral = catalogs.length > 0;
  const columns = [
    ...['Where', 'Result', 'Agent', ...(isSeveral ? ['Catalog'] : [])],
    ...['Score', 'Open advisories', 'Version', 'Why'],
  ];
  return [
    `Agents of ${codeSpan(file)}: ${words.rowsWords(rows)}`,
    ...(isSeveral
      ? [
          `Judged by ${listOf(
            catalogs.map((place) => codeSpan(place, 300)),
            'and',
          )}.`,
        ]
      : []),
    [
      `| ${columns.join(' | ')} |`,
      `|${'---|'.repeat(columns.length)}`,
      ...rows.slice(0, MAX_ROWS).map((row) => rowLine(row, isSeveral)),
    ].join('\n'),
    ...(left > 0 ? [`Not listed: ${left}.`] : []),
    ...words.leftWords(unjudged).map((text) => `${capitalised(text)}.`),
  ].join('\n\n');
}
