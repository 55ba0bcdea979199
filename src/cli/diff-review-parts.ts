import { codeSpan } from '#reader/report/markdown-text.ts';
import { assessedWords, retiredWords, statusChangeWords } from './diff-report.ts';
import type { DiffReport } from './diff-report.ts';
import { list } from './markdown-parts.ts';
import type { Part } from './markdown-parts.ts';

/** What a reviewer has to see besides the scores, as parts of a comment. */
export function reviewParts(report: DiffReport): Part[] {
  const rows = retiredWords(report).map(
    ({ id, says, because }) =>
      `${codeSpan(id)} ${says}${because === undefined ? '' : `: ${codeSpan(because, 300)}`}`,
  );
  const statuses = statusChangeWords(report).map(({ id, says }) => `${codeSpan(id)} ${says}`);
  const assessed = assessedWords(report).map(({ id, says }) => `${codeSpan(id)} ${codeSpan(says)}`);
  return [
    list('Status', statuses),
    list('Assessed anew', assessed),
    list('Rows of moved.yml', rows),
  ];
}
