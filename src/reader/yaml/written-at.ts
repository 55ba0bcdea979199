import type { Path } from '#domain/finding.ts';
import { locator } from './locate.ts';

/**
 * A function that gives the value at a path of the front matter as it is typed.
 * @param file the name of the file
 * @param text its text, with lines that end in LF
 */
export function writtenAt(file: string, text: string): (path: Path) => string {
  let locate: ReturnType<typeof locator> | undefined;
  return (path) => {
    // Finding places takes a second parse, for which a right entry has no time.
    locate ??= locator(file, text);
    const target = { in: 'front-matter', path, at: 'value' } as const;
    const { offset, length } = locate({ target });
    return text.slice(offset, offset + length);
  };
}
