import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { RecordedChange } from '#domain/catalog/diff-recorded.ts';
import type { Rescored } from '#domain/catalog/diff-result.ts';
import { columns } from './arguments.ts';
import {
  assessedWords,
  errorWords,
  missingWords,
  retiredWords,
  statusChangeWords,
} from './diff-report.ts';
import type { DiffReport } from './diff-report.ts';
import { evidenceWords, shortHash, termWords } from '#ui/history/change-words.ts';
import { recordedWords, stepLines } from './diff-words.ts';
import { onOneLine } from './plain-text.ts';
import { scoreText, section } from './score-text.ts';

/** One entry that was re-scored: the headline, the terms, the evidence, the steps. */
function rescoredLines(change: Rescored): string[] {
  const { before, after, bandChange, terms, evidence } = change;
  const [from, to] = [before, after].map(({ score }) => scoreText(score.interval));
  const score = from === to ? `${to} as before` : `${from} → ${to}`;
  return [
    `  ${after.id}  ${onOneLine(after.data.name)}: ${score}${bandChange ? '  (band change)' : ''}`,
    ...columns(
      terms.map(termWords).map(([name, past, now]) => [name, `${past} → ${now}`]),
      4,
    ),
    ...columns(
      evidenceWords(evidence).map((part, i) => [i === 0 ? 'evidence' : '', part]),
      4,
    ),
    ...stepLines(change).map((line) => `    ${line}`),
  ];
}

/** One entry that is compared by the lock file of the base. */
function recordedLines(change: RecordedChange): string[] {
  const { score, parts } = recordedWords(change);
  const { id, data } = change.after;
  return [
    `  ${id}  ${onOneLine(data.name)}: ${score}`,
    ...parts.map((part) => `    ${onOneLine(part)}`),
  ];
}

/** What is said of an id that is gone without a row in moved.yml. */
function missingLines(report: DiffReport): string[] {
  return missingWords(report).flatMap(({ id, fault, lines }) => [
    `  ${id} ${fault}`,
    ...lines.map((line) => `    ${line}`),
  ]);
}

/** What a reviewer has to see besides the scores. */
function forReview(report: DiffReport): string[] {
  const rows = retiredWords(report).map(({ id, says, because = '' }) => [
    id,
    says,
    onOneLine(because),
  ]);
  return [
    ...section('Status', columns(statusChangeWords(report).map(({ id, says }) => [id, says]))),
    ...section('Assessed anew', columns(assessedWords(report).map(({ id, says }) => [id, says]))),
    ...section('Rows of moved.yml', columns(rows)),
  ];
}

/** What came, went and moved. */
function comingAndGoing({ added, withdrawn, moved }: DiffReport['diff']): string[] {
  return [
    ...section(
      'Added',
      columns(
        added.map(({ id, data, score }) => [id, onOneLine(data.name), scoreText(score.interval)]),
      ),
    ),
    ...section(
      'Withdrawn',
      columns(
        withdrawn.map(({ before, retiredId }) => [
          before.id,
          `was ${scoreText(before.score.interval)}`,
          onOneLine(retiredId?.because ?? 'the entry is kept'),
        ]),
      ),
    ),
    ...section(
      'Moved',
      columns(moved.map(({ before, to, because }) => [`${before.id} → ${to}`, onOneLine(because)])),
    ),
  ];
}

/** A comparison as text for a terminal. Text of entries cannot move its cursor. */
export function diffText(report: DiffReport): string {
  const { base, diff } = report;
  const { rescored, recorded, reworded, unread, unchanged } = diff;
  return [
    `${defaultMethod.id}, ${shortHash(base.commit)} (${onOneLine(base.ref)}) → working tree`,
    ...errorWords(report),
    ...section('Gone', missingLines(report)),
    ...forReview(report),
    ...comingAndGoing(diff),
    ...section(
      'Opened or closed by version',
      rescored.filter(({ isByVersion }) => isByVersion).flatMap(rescoredLines),
    ),
    ...section(
      'Re-scored',
      rescored.filter(({ isByVersion }) => !isByVersion).flatMap(rescoredLines),
    ),
    ...section(
      'Compared by the scores that the base wrote down, since the entry there is not read',
      recorded.flatMap(recordedLines),
    ),
    ...section('Changed, and scored as before', columns(reworded.map(({ id }) => [id]))),
    ...section(
      'Not compared',
      columns(
        unread.map(({ id, side }) => [
          id,
          side === 'before' ? 'cannot be read in the base' : 'cannot be read now',
        ]),
      ),
    ),
    '',
    `Unchanged: ${unchanged}`,
  ].join('\n');
}
