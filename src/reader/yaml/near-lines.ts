/** A line of a text, and where it begins. */
export type Line = { readonly text: string; readonly at: number };

/** How many lines before a fault may hold its cause. */
const LINES_BEFORE = 12;

/**
 * The line of a place and those before it that are not blank, the nearest first.
 * @param text the lines of a field
 * @param offset the place
 */
export function linesUpTo(text: string, offset: number): Line[] {
  const lines: Line[] = [];
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  while (end >= 0 && lines.length <= LINES_BEFORE) {
    const at = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(at, end);
    if (line.trim() !== '' && !/^\s*#/.test(line)) lines.push({ text: line, at });
    end = at - 1;
  }
  return lines;
}

/**
 * The lines below a line of text that carry it on: deeper than it, and no field or element.
 * @param line the line
 * @param all the text in which it stands
 * @returns with the line break before them; empty where there are none
 */
export function textBelow({ text, at }: Line, all: string): string {
  const width = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
  const lines = all.slice(at + text.length + 1).split('\n');
  const end = lines.findIndex((line) => {
    const inner = /^ */.exec(line)?.[0].length ?? 0;
    return inner <= width || /^ *(?:- |#|["']?[A-Za-z]\w*["']?:(?:\s|$)|$)/.test(line);
  });
  const below = lines.slice(0, Math.max(0, end));
  return below.length === 0 ? '' : `\n${below.join('\n')}`;
}
