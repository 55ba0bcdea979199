import type { Problem } from '#domain/finding.ts';

/** An entry's two halves, with where each begins in the file. */
export type Halves = {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
};

const FENCE = '---\n';

function fault(message: string, hint: string, offset = 0): { problem: Problem } {
  return { problem: { target: { in: 'file', offset, length: 3 }, message, hint } };
}

/**
 * Splits an entry at its fences. The fences are exact, because every tolerance here is a place
 * where two tools read two different entries out of one file.
 * @param text the whole file
 */
export function splitEntry(text: string): { halves: Halves } | { problem: Problem } {
  if (!text.startsWith(FENCE))
    return fault('the file does not begin with a line `---`', 'Put `---` alone on the first line.');
  const end = text.indexOf(`\n${FENCE}`, FENCE.length - 1);
  if (end === -1)
    return fault(
      'the front matter is not closed: no second line `---` follows',
      'Put `---` alone on a line after the last field, then the seven layer texts.',
    );
  const bodyOffset = end + 1 + FENCE.length;
  const yaml = text.slice(FENCE.length, end + 1);
  return { halves: { yaml, yamlOffset: FENCE.length, body: text.slice(bodyOffset), bodyOffset } };
}
