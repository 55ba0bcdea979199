import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { CatalogDiff, Rescored } from '#domain/catalog/diff-result.ts';
import { toBand } from '#ui/shared/band.ts';
import { errorWords, missingWords } from './diff-report.ts';
import type { DiffReport } from './diff-report.ts';
import { evidenceWords, shortHash, termWords } from '#ui/history/change-words.ts';
import { recordedWords, stepLines } from './diff-words.ts';
import { reviewParts } from './diff-review-parts.ts';
import { fit, list } from './markdown-parts.ts';
import type { Part } from './markdown-parts.ts';
import { codeSpan } from '#reader/report/markdown-text.ts';
import { scoreText } from './score-text.ts';

/** Most characters: a host takes 65,536 in one comment, in which there may be more than this. */
const MAX_CHARACTERS = 40_000;

function rescoredRow({
  before,
  after,
  bandChange,
  isByVersion,
  terms,
  evidence,
}: Rescored): string {
  const [from, to] = [before, after].map(({ score }) => toBand(score.interval));
  const bold = (past = '', now = '') => (past === now ? now : `**${now}**`);
  const moved = terms.map(termWords).map(([name, past, now]) => `${name} ${past} → ${now}`);
  const cells = [
    codeSpan(after.id),
    from?.name === to?.name ? to?.name : `${from?.name} → ${bold(from?.name, to?.name)}`,
    `${from?.score} → ${bold(from?.score, to?.score)}`,
    `${isByVersion ? '**by version**: ' : ''}${moved.join(', ')}`,
    evidenceWords(evidence).join('; '),
    bandChange ? '**band change**' : '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The head of the table of scores. */
const SCORED = [
  '| Agent | Band | Score | What moved | Evidence | Review |',
  '|---|---|---|---|---|---|',
];

/** What came, went and moved. */
function comingAndGoing({ added, withdrawn, moved }: CatalogDiff): Part[] {
  return [
    list(
      'Added',
      added.map(
        ({ id, data, score }) =>
          `${codeSpan(id)} ${codeSpan(data.name)}: ${scoreText(score.interval)}`,
      ),
    ),
    list(
      'Withdrawn',
      withdrawn.map(
        ({ before, retiredId }) =>
          `${codeSpan(before.id)}, was ${scoreText(before.score.interval)}: ${retiredId ? codeSpan(retiredId.because, 300) : 'the entry is kept'}`,
      ),
    ),
    list(
      'Moved',
      moved.map(
        ({ before, to, because }) =>
          `${codeSpan(before.id)} → ${codeSpan(to)}: ${codeSpan(because, 300)}`,
      ),
    ),
  ];
}

/** The parts, the most important first. */
function partsOf(report: DiffReport): Part[] {
  const { rescored, recorded, reworded, unread } = report.diff;
  return [
    list(
      'Gone',
      missingWords(report).map(({ id, fault, lines }) =>
        [`${codeSpan(id)} ${fault}`, ...lines.map((line) => codeSpan(line, 300))].join(' '),
      ),
    ),
    ...reviewParts(report),
    { head: SCORED, rows: rescored.map(rescoredRow), foot: [] },
    ...comingAndGoing(report.diff),
    list(
      'Compared by the scores that the base wrote down, since the entry there is not read',
      recorded.map((change) => {
        const { score, parts } = recordedWords(change);
        return `${codeSpan(change.after.id)} ${[score, ...parts].map((part) => codeSpan(part, 300)).join('; ')}`;
      }),
    ),
    list(
      'Changed, and scored as before',
      reworded.map(({ id }) => codeSpan(id)),
    ),
    list(
      'Not compared',
      unread.map(
        ({ id, side }) =>
          `${codeSpan(id)} cannot be read ${side === 'before' ? 'in the base' : 'now'}`,
      ),
    ),
    {
      head: ['<details><summary>Worked steps</summary>', ''],
      rows: rescored.flatMap((change) =>
        stepLines(change).map((line) => `- ${codeSpan(change.after.id)} ${line}`),
      ),
      foot: ['', '</details>'],
    },
  ];
}

/**
 * A comparison as Markdown, for a comment or a summary. Text of entries stands in code spans, in
 * which nothing acts; what does not fit is counted.
 */
export function diffMarkdown(report: DiffReport): string {
  const { base, diff } = report;
  const head = [
    '### Score changes',
    '',
    `${defaultMethod.id} · base ${codeSpan(shortHash(base.commit))} → the entries now`,
    ...errorWords(report).flatMap((sentence) => ['', sentence]),
  ];
  const { lines, left } = fit(partsOf(report), MAX_CHARACTERS);
  const more = `Lines left out: ${left}. All of them: \`npm run catalog -- diff\`.`;
  return [
    ...head,
    ...lines,
    ...(left > 0 ? ['', more] : []),
    '',
    `Unchanged: ${diff.unchanged}.`,
  ].join('\n');
}
