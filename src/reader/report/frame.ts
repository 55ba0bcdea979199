import type { Span } from '../yaml/locate.ts';
import { visible } from '#domain/visible.ts';

/** Most characters of a line that a report shows. */
const WIDTH = 110;

/**
 * The line that a finding points at, with marks below the place; cut to fit a terminal.
 * @param text the whole file
 * @param span the place; of several lines, the first is shown
 * @returns two lines; control characters are made visible
 */
export function frame(text: string, { line, column, length }: Span): string[] {
  const full = text.split(/\r\n?|\n/)[line - 1] ?? '';
  const from = column > WIDTH - 20 ? column - 40 : 0;
  const shown = `${from > 0 ? '…' : ''}${visible(full.slice(from, from + WIDTH))}`;
  const start = column - 1 - from + (from > 0 ? 1 : 0);
  const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - start)));
  const number = String(line).padStart(5);
  return [`${number} | ${shown}`, `${' '.repeat(5)} | ${' '.repeat(start)}${marks}`];
}
