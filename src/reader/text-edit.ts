/** A stretch of a text, and what is to stand there. */
export type Edit = { readonly from: number; readonly to: number; readonly by: string };

/** A text with one stretch replaced. */
export function applyEdit(text: string, { from, to, by }: Edit): string {
  return text.slice(0, from) + by + text.slice(to);
}

/**
 * Where a place of an edited text stood before the edits.
 * @param edits in the order in which they were made, each in the text that the one before it left
 * @param offset in the edited text
 * @returns the place in the text as it was; for what an edit put there, a place in what it replaced
 */
export function originalOffset(edits: readonly Edit[], offset: number): number {
  return edits.reduceRight((at, { from, to, by }) => {
    if (at <= from) return at;
    if (at >= from + by.length) return at - by.length + (to - from);
    return Math.min(at, to);
  }, offset);
}
