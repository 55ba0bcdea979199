import type { Problem } from '#domain/finding.ts';
import { splitEntry } from './front-matter.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A text as every reader of lines has it: without a byte order mark, each line ended by LF. */
export function unifyLines(text: string): string {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.replace(/^\uFEFF+/, '') : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

/** True where a line ends in white space. */
function endsInSpace(text: string): boolean {
  const isSpace = (at: number) => text[at] === ' ' || text[at] === '\t';
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    if (isSpace(end - 1)) return true;
  return isSpace(text.length - 1);
}

/**
 * The lines that end in white space that means nothing. In the body, two spaces at the end of a
 * line that another one follows break the line.
 * @param text with its lines unified
 * @returns where the white space of each begins and how long it is
 */
export function trailingSpace(text: string): { offset: number; length: number }[] {
  // Nearly every file has none, and to look at the ends of lines alone is quicker than a pattern.
  if (!endsInSpace(text)) return [];
  const split = splitEntry(text);
  if (!split.halves) return [];
  const { bodyOffset } = split.halves;
  return [...text.matchAll(/(?<![ \t])[ \t]+$/gm)].flatMap(({ 0: space, index }) => {
    const rest = text.slice(index + space.length);
    const isBreak =
      / {2,}$/.test(space) && /^\n[ \t]*\S/.test(rest) && /\S/.test(text.charAt(index - 1));
    return index > bodyOffset && isBreak ? [] : [{ offset: index, length: space.length }];
  });
}

/** A problem with white space, which a program can fix. */
function problem(
  severity: 'error' | 'warning',
  [offset, length]: readonly [number, number],
  message: string,
  hint: string,
): Problem {
  const target = { in: 'file', offset, length } as const;
  return { target, severity, message, hint, fix: 'white space' };
}

/**
 * What is wrong with the ends of lines, each kind told once, at its first place.
 * @param text the whole file, as it is
 * @returns problems whose offsets count in the unified text
 */
export function layoutProblems(text: string): Problem[] {
  const unified = unifyLines(text);
  const problems: Problem[] = [];
  if (text.startsWith(BYTE_ORDER_MARK))
    problems.push(
      problem('error', [0, 1], 'a byte order mark stands before the first line', 'Remove it.'),
    );
  const carriageReturn = text.includes('\r') ? /\r\n?/.exec(text) : null;
  if (carriageReturn) {
    const before = unifyLines(text.slice(0, carriageReturn.index));
    const kind = carriageReturn[0] === '\r' ? 'CR' : 'CR LF, as on Windows';
    const hint = 'Set your editor to end lines with LF.';
    problems.push(problem('error', [before.length, 1], `lines end in ${kind}`, hint));
  }
  // A fence has a say of its own about what stands behind it.
  const isFence = (offset: number) =>
    /(?:^|\n)---$/.test(unified.slice(Math.max(0, offset - 4), offset));
  const [first, ...others] = trailingSpace(unified).filter(({ offset }) => !isFence(offset));
  if (first) {
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    const place = [first.offset, first.length] as const;
    problems.push(problem('warning', place, `white space ends this line${more}`, 'Remove it.'));
  }
  if (unified !== '' && !unified.endsWith('\n')) {
    const place = [unified.lastIndexOf('\n') + 1, 1] as const;
    problems.push(problem('warning', place, 'the last line does not end', 'End it with LF.'));
  }
  return problems;
}
