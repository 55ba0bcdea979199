/**
 * Number of single-character edits between two words.
 * @param a one word
 * @param b the other
 * @param limit beyond which the number does not matter
 * @returns at most `limit` + 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Edits that may be a slip: in a short name each letter counts.
 * @param length of the name, in letters
 */
export function editsAllowed(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/**
 * The known word that a misspelt one most likely stands for. For vocabulary only: never for a
 * judgement such as a level or a date, where a guess would put words into the author's mouth.
 * @param word what was read
 * @param known the words that are allowed
 * @returns undefined when nothing is near: within a third of the word's length, at most 3 edits; of
 *   two words as short as L8 and L1 neither is a slip of the other
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const lower = word.toLowerCase().slice(0, 80);
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (word.length < 3 && candidate.length === word.length) continue;
    const edits = editDistance(lower, candidate.toLowerCase(), limit);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/**
 * The known word that a misspelt one must stand for: a single edit away, as no other is.
 * @param word what was read
 * @param known the words that are allowed
 * @returns undefined when no word, or more than one, is that near
 */
export function onlyNear(word: string, known: readonly string[]): string | undefined {
  const near = known.filter((candidate) => editDistance(word, candidate, 1) === 1);
  return near.length === 1 ? near[0] : undefined;
}
