import type { NearValue } from '../finding.ts';

/** Signs that part the words of a list, where somebody typed another one than a comma. */
const PARTS = /\s*[,;、，；|/]\s*|\s+/;

/**
 * Words one behind the other, with or without brackets of another kind: `L1, L3`, `(L1, L3)`.
 * @param value as it was typed
 */
export function wordsOf(value: string): string[] {
  const inner = /^[([{（［](.*)[)\]}）］]$/.exec(value)?.[1] ?? value;
  return inner.split(PARTS).filter((word) => word !== '');
}

/** The ways in which a list can be meant, the likeliest first. */
function* meant(text: string): Generator<{ advice: string; means: string[] }> {
  const quoted = (one: string) =>
    /^[A-Za-z][\w./-]*(?::[\w./-]+)*$/.test(one) ? one : `'${one.replaceAll("'", "''")}'`;
  // Prose is one element, whatever stands between its words.
  if (text.length <= 300) yield { advice: `[${quoted(text)}]`, means: [text] };
  // Dashes without their space make one text of a list.
  const dashed = /^-\S+(?:\s+-\S+)*$/.test(text) ? text.replace(/(?<=^|\s)-/g, '') : undefined;
  const words = wordsOf(dashed ?? text);
  if (dashed !== undefined && words.every((word) => /^[\w.:-]+$/.test(word)))
    yield { advice: `[${words.join(', ')}]`, means: words };
  // Several words for one of a closed list, which has dashes: `Elevation of privilege`.
  const parts = text
    .split(/\s*[,;、，；]\s*/)
    .map((one) => one.toLowerCase().replace(/[ _]+/g, '-'));
  if (parts.length <= 20 && parts.every((one) => /^[a-z]+(?:-[a-z]+)+$|^[a-z]+$/.test(one)))
    yield { advice: `[${parts.join(', ')}]`, means: parts };
  // Words of a closed list are written small.
  const small = words.map((word) => word.toLowerCase());
  if (
    words.length <= 20 &&
    small.join() !== words.join() &&
    small.every((w) => /^[a-z-]+$/.test(w))
  )
    yield { advice: `[${small.join(', ')}]`, means: small };
  if (words.length > 1 && words.length <= 20 && words.every((word) => /^[\w.:-]+$/.test(word)))
    yield { advice: `[${words.join(', ')}]`, means: words };
}

/**
 * A list that was typed as one text: the whole where it can be an element, else its words.
 * @param value as it was read
 * @param fits whether the field takes such a list
 */
export function asList(
  value: string | number,
  fits: (list: unknown) => boolean,
): NearValue | undefined {
  for (const { advice, means } of meant(String(value).trim()))
    if (fits(means)) return { hint: `Write ${advice}, in brackets.`, advice, means };
  return undefined;
}

/**
 * Advice where a list and a group of fields are taken for each other; undefined where they are not.
 * @param wants what the field takes
 * @param value as it was read
 */
export function listOrGroup(wants: string | undefined, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ((wants === 'object' || wants === 'record') && Array.isArray(value))
    return 'It is one group, not a list: take the `- ` away, and set its fields below each other.';
  if (wants === 'array' && !Array.isArray(value))
    return 'It is a list: put `- ` before the first field of each element.';
  return undefined;
}
