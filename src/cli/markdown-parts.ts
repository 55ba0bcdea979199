/** A part of a comment: what stands above its rows, the rows, and what stands below. */
export type Part = {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly foot: readonly string[];
};

/**
 * Prints parts until the room is used up.
 * @param parts the most important first; one without rows is left out
 * @param room most characters
 * @returns the lines, and the number of rows that had to stay out
 */
export function fit(parts: readonly Part[], room: number): { lines: string[]; left: number } {
  const lines: string[] = [];
  let left = 0;
  let free = room;
  for (const { head, rows, foot } of parts) {
    if (rows.length === 0) continue;
    free -= [...head, ...foot, ''].join('\n').length + 1;
    const length = rows.findIndex((row) => (free -= row.length + 1) < 0);
    const shown = length === -1 ? rows : rows.slice(0, length);
    left += rows.length - shown.length;
    if (shown.length > 0) lines.push('', ...head, ...shown, ...foot);
  }
  return { lines, left };
}

/** A list with a title. @param rows its lines, without their dashes */
export function list(title: string, rows: readonly string[]): Part {
  return { head: [`**${title}**`, ''], rows: rows.map((row) => `- ${row}`), foot: [] };
}
