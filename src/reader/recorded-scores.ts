import { rangeOfRow } from '#domain/catalog/score-range.ts';
import type { ScoreRange } from '#domain/catalog/score-range.ts';
import { parseLock } from '#domain/catalog/lock.ts';

/** The lines of a lock file that a commit took out and put in. */
type Lines = { readonly out: readonly string[]; readonly in: readonly string[] };

/** A score that a commit recorded; `from` is undefined when there was none before. */
export type Recording = {
  readonly id: string;
  readonly from: ScoreRange | undefined;
  readonly to: ScoreRange;
};

/** The rows of some lines of a lock file; what is none is left out. */
function rowsOf(lines: readonly string[]): Map<string, ScoreRange> {
  return new Map(
    lines.flatMap((line) => {
      const read = parseLock(`{${line.replace(/,\s*$/, '')}}`);
      const rows = 'rows' in read ? [...read.rows] : [];
      return rows.flatMap(([id, row]) => {
        const range = rangeOfRow(row);
        return range ? [[id, range] as const] : [];
      });
    }),
  );
}

/**
 * The scores that the lock file has recorded, followed from its first commit to its last: one line
 * an id, so that the lines which a commit changed tell all of it.
 */
export function recordedScores() {
  const now = new Map<string, ScoreRange>();
  return {
    /** The score of an id that holds at present. */
    of: (id: string): ScoreRange | undefined => now.get(id),
    /**
     * Goes on to the next commit.
     * @returns what it recorded: new lines, and lines that read otherwise than before
     */
    apply: (lines: Lines | undefined): Recording[] => {
      if (!lines) return [];
      const [removed, added] = [rowsOf(lines.out), rowsOf(lines.in)];
      for (const id of removed.keys()) now.delete(id);
      for (const [id, range] of added) now.set(id, range);
      return [...added].map(([id, to]) => ({ id, from: removed.get(id), to }));
    },
  };
}
