import { styleText } from 'node:util';
import type { Paint } from '#reader/report/report.ts';

/** How each part of a report stands out; the rest has the terminal's own colour. */
const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;

/**
 * Colours for what goes to a stream. Nothing is coloured where the stream is no terminal or
 * `NO_COLOR` is set; `FORCE_COLOR` colours all the same.
 * @param stream where the report will be written
 */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (part, text) => styleText(STYLES[part], text, { stream });
}
