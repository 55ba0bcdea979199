/** What may stand between the cells of a line, the usual one first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** What people call them. */
const NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** A delimiter by its name, e.g. `semicolon`. */
export function delimiterName(delimiter: string): string {
  return NAMES[delimiter] ?? delimiter;
}

/** The first line of a text that is not empty, without what stands in quotes. */
function headOf(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  return (/^[^\r\n]*/.exec(plain)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
}

/**
 * The delimiter that the first line of a table shows: the one that stands there most often.
 * @param text the file
 * @returns undefined for a line without any
 */
export function delimiterOf(text: string): string | undefined {
  const head = headOf(text);
  const counts = delimiters.map((sign) => [sign, head.split(sign).length - 1] as const);
  const [best] = counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return best?.[0];
}
