import { MAX_ALIKE } from '#domain/entry/limits.ts';
import type { Problem } from '#domain/finding.ts';

/** Marks that a merge leaves where it could not decide, in the order in which they stand. */
const CONFLICT =
  /^<{7} [^\n]*\n(?<ours>[\s\S]*?)^(?:\|{7}[^\n]*\n[\s\S]*?^)?={7}\n(?<theirs>[\s\S]*?)^>{7}[^\n]*$/gm;

/** What each but the middle one begins with; to look for these is quicker than a pattern. */
const STARTS = ['<<<<<<< ', '>>>>>>> ', '||||||| '];

/** One such mark that has lost the others. */
const MARK = /^(?:<{7}|>{7}|\|{7}) [^\n]*$/gm;

/** The same stretch of text with nothing on its lines; every place stays. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * Looks for what a merge conflict left in a file.
 * @param text the whole file, its lines unified
 * @returns the text with only the first side of each, in its place, and a problem for each
 */
export function mergeMarks(text: string): { text: string; problems: Problem[] } {
  if (!STARTS.some((start) => text.includes(start))) return { text, problems: [] };
  const problems: Problem[] = [];
  const tell = (offset: number, length: number) => {
    if (problems.length >= MAX_ALIKE) return;
    problems.push({
      target: { in: 'file', offset, length },
      message: 'a merge conflict was left here',
      hint: 'Keep what is right of the two sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    });
  };
  const decided = text.replace(CONFLICT, (all, ours: string, _theirs, at: number) => {
    tell(at, all.indexOf('\n'));
    const start = all.indexOf('\n') + 1;
    const end = start + ours.length;
    return blank(all.slice(0, start)) + ours + blank(all.slice(end));
  });
  const clean = decided.replace(MARK, (mark, at: number) => {
    tell(at, mark.length);
    return blank(mark);
  });
  return { text: clean, problems };
}
