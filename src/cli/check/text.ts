import { listOf } from '#domain/wording.ts';
import { columns } from '../arguments.ts';
import { onOneLine } from '../plain-text.ts';
import type { Outcome, Result, CheckedRow } from './outcome.ts';
import * as words from './words.ts';

/** The results in the order in which they are told. */
const HEADINGS: readonly (readonly [Result, string])[] = [
  ['wrong', 'wrong: these rows were not judged'],
  ['fail', 'fail'],
  ['accepted', 'accepted by an exception'],
  ['missing', 'not in the catalog'],
  ['pass', 'pass'],
];

/** How many rows ended how, in one line. */
function summaryLine({ file, rows, ...left }: Outcome): string {
  const counts = HEADINGS.flatMap(([result]) => {
    const count = rows.filter((row) => row.result === result).length;
    return count === 0 ? [] : [`${count} ${result}`];
  });
  const rest = words.leftWords(left).map((text) => `; ${text}`);
  return `${onOneLine(file)}: ${words.rowsWords(rows)}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}${rest.join('')}`;
}

function cellsOf({ verdict, breaches }: CheckedRow, isOneOfSeveral: boolean): string[][] {
  const from = isOneOfSeveral ? [verdict.place ?? ''] : [];
  const head = [verdict.item.place, words.subjectOf(verdict), ...from];
  const more = [...breaches.map(words.breachWords), ...words.notesOf(verdict, breaches)];
  if (verdict.kind !== 'judged') return [[...head, more.join('; ')]];
  const { score } = verdict;
  const facts = [
    words.scoreWords(score),
    words.advisoryWords(verdict),
    words.minimumWords(verdict),
  ].join('; ');
  return [[...head, facts], ...more.map((text) => [...head.map(() => ''), `- ${text}`])];
}

/** The verdicts as lines of a terminal, the worst first. */
export function checkText(outcome: Outcome): string {
  const { catalogs } = outcome;
  const isSeveral = catalogs.length > 0;
  const parts = HEADINGS.flatMap(([result, heading]) => {
    const rows = outcome.rows.filter((row) => row.result === result);
    if (rows.length === 0) return [];
    const cells = rows.flatMap((row) => cellsOf(row, isSeveral)).map((row) => row.map(onOneLine));
    return ['', heading, ...columns(cells)];
  });
  const by = isSeveral ? [onOneLine(`judged by ${listOf(catalogs, 'and')}`)] : [];
  return [summaryLine(outcome), ...by, ...parts].join('\n');
}
