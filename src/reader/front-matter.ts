import type { Problem } from '#domain/finding.ts';

/** An entry's two halves, with where each begins in the file. */
export type Halves = {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
};

/** An entry's halves, what is wrong with its fences, or both where the halves are plain to see. */
export type Split =
  | { readonly halves: Halves; readonly problem?: Problem }
  | { readonly problem: Problem; readonly halves?: never };

function problem(message: string, hint: string, offset = 0, length = 3): Problem {
  return { target: { in: 'file', offset, length }, message, hint };
}

const CLOSE = 'Put `---` alone on a line after the last field, then the seven layer texts.';

/** White space round the fences, and nothing else: a program takes it away. */
function looseProblem(open: string, close: RegExpExecArray): Problem | undefined {
  const fix = 'white space' as const;
  const before = /^\n+/.exec(open)?.[0].length ?? 0;
  if (before > 0)
    return {
      ...problem('blank lines stand before the first line `---`', 'Remove them.', 0, 1),
      fix,
    };
  const message = 'white space stands behind `---`';
  if (/[ \t]\n$/.test(open)) return { ...problem(message, 'Remove it.'), fix };
  if (/[ \t]/.test(close[0])) return { ...problem(message, 'Remove it.', close.index + 1), fix };
  return undefined;
}

/**
 * Splits an entry at its fences. The fences are exact, because every tolerance here is a place
 * where two tools read two different entries out of one file; white space beside them is told
 * elsewhere, and does not hide the rest of the file.
 * @param text the whole file
 */
export function splitEntry(text: string): Split {
  const open = /^\n*---[ \t]*\n/.exec(text)?.[0];
  if (open === undefined)
    return {
      problem: problem(
        'the file does not begin with a line `---`',
        'Put `---` alone on the first line.',
      ),
    };
  const close = /\n---[ \t]*(?:\n|$)/g;
  close.lastIndex = open.length - 1;
  const end = close.exec(text);
  const heading = /^## L1 /m.exec(text)?.index;
  const yamlOffset = open.length;
  if (end === null) {
    const missing = problem('the front matter is not closed: no second line `---` follows', CLOSE);
    if (heading === undefined) return { problem: missing };
    const yaml = text.slice(yamlOffset, heading);
    const body = text.slice(heading);
    return { halves: { yaml, yamlOffset, body, bodyOffset: heading }, problem: missing };
  }
  const bodyOffset = end.index + end[0].length;
  const yaml = text.slice(yamlOffset, end.index + 1);
  const halves = { yaml, yamlOffset, body: text.slice(bodyOffset), bodyOffset };
  const loose = looseProblem(open, end);
  return loose ? { halves, problem: loose } : { halves };
}
