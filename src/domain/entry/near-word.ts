import type { NearValue, Path } from '../finding.ts';
import { listOf } from '../wording.ts';
import { isJudgement } from './issue-words.ts';
import { wordsOf } from './near-list.ts';

/** A word of a closed list in other letters, with spaces for dashes, or in brackets. */
function inOtherLetters(value: unknown, known: readonly string[]): NearValue | undefined {
  const [only] = Array.isArray(value) && value.length === 1 ? (value as unknown[]) : [value];
  if (typeof only !== 'string') return undefined;
  const plain = only.trim().toLowerCase().replace(/[ _]+/g, '-');
  const put = known.find((word) => word.toLowerCase() === plain);
  if (put === undefined) return undefined;
  const near = { hint: `Write ${put}.`, advice: put, means: put };
  return typeof value === 'string' ? { ...near, fix: { put, means: put } } : near;
}

/**
 * The one word of a closed list that a piece of it can stand for: `elevation`, or 3 for L3. In a
 * list of words the first letter is enough: people write STRIDE in letters.
 */
function fromPiece(value: unknown, path: Path, known: readonly string[]): NearValue | undefined {
  if (isJudgement(path)) return undefined;
  const piece = String(value).trim().toLowerCase();
  const isLong = piece.length >= 4 || typeof path.at(-1) === 'number';
  const matches =
    typeof value === 'number'
      ? known.filter((word) => /\d+$/.exec(word)?.[0] === piece)
      : known.filter((word) => isLong && word.toLowerCase().startsWith(piece));
  const [put] = matches;
  if (put === undefined || matches.length > 1) return undefined;
  return { hint: `Write ${put}.`, advice: put, means: put };
}

/** Several words where one element of a list belongs. */
function asElements(value: string, known: readonly string[]): NearValue | undefined {
  const words = wordsOf(value);
  if (words.length < 2 || !words.every((word) => known.includes(word))) return undefined;
  return { hint: `Put a comma between ${listOf(words, 'and')}.`, advice: words.join(', ') };
}

/**
 * The word of a closed list that was meant, where only one can be.
 * @param value as it was read
 * @param path where it stands
 * @param known the words that are allowed
 */
export function nearWord(
  value: unknown,
  path: Path,
  known: readonly string[],
): NearValue | undefined {
  const word = inOtherLetters(value, known);
  if (word || (typeof value !== 'string' && typeof value !== 'number')) return word;
  const inList = typeof path.at(-1) === 'number' && typeof value === 'string';
  return (inList ? asElements(value, known) : undefined) ?? fromPiece(value, path, known);
}
