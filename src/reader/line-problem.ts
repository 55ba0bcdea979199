import { MAX_LINE, MAX_LINES } from '#domain/entry/limits.ts';
import type { Problem } from '#domain/finding.ts';

function problem(offset: number, length: number, message: string, hint: string): Problem {
  return { target: { in: 'file', offset, length }, message, hint };
}

/**
 * The first line that is too long, or too many, if there is one: nothing else may see such a text.
 * @param text the whole file, its lines unified
 */
export function lineProblem(text: string): Problem | undefined {
  let offset = 0;
  for (let index = 0; offset <= text.length; index += 1) {
    const found = text.indexOf('\n', offset);
    const length = (found < 0 ? text.length : found) - offset;
    if (length > MAX_LINE)
      return problem(
        offset,
        length,
        `this line has ${length} characters, more than ${MAX_LINE}`,
        'Break it: in text, a line break reads as a space.',
      );
    if (index === MAX_LINES && found >= 0)
      return problem(
        offset,
        1,
        `the file has ${text.split('\n').length - 1} lines, more than ${MAX_LINES}`,
        'Shorten it.',
      );
    offset += length + 1;
  }
  return undefined;
}
