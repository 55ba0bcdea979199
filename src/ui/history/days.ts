import type { Change } from '#domain/catalog/changes.ts';
import { movesScore } from '#domain/catalog/moves-score.ts';
import { counted } from '#domain/wording.ts';

/** A change with the row that tells of it. */
export type ToldChange<Row> = { readonly change: Change; readonly row: Row };

/** The changes of one day: what moved a score or a threat, and the rest under one line. */
export type Day<Row> = {
  readonly on: string;
  readonly moved: readonly Row[];
  readonly quiet: readonly Row[];
  /** What the line says that the rest is folded under: `6 changes of sources and words`. */
  readonly quietWords: string;
};

/** How many changes moved nothing, and of what they are. */
function quietWords(quiet: readonly Change[]): string {
  const inputs = quiet.some(({ kind }) => kind === 'rescored') ? 'inputs, ' : '';
  return `${counted(quiet.length, 'change')} of ${inputs}sources and words`;
}

/**
 * Changes by day, newest first; within a day as they come.
 * @param told changes with their rows, the newest of a day first
 */
export function toDays<Row>(told: readonly ToldChange<Row>[]): Day<Row>[] {
  const byDay = [...Map.groupBy(told, ({ change }) => change.on)];
  // Days of authors may go back and forth between commits.
  return byDay
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([on, own]) => {
      const [quiet = [], moved = []] = [false, true].map((moves) =>
        own.filter(({ change }) => movesScore(change) === moves),
      );
      return {
        on,
        moved: moved.map(({ row }) => row),
        quiet: quiet.map(({ row }) => row),
        quietWords: quietWords(quiet.map(({ change }) => change)),
      };
    });
}

/**
 * The newest changes that moved something, and the newest of the others: neither sort takes the room
 * of the other.
 * @param changes newest first
 * @param most how many of each
 */
export function newestOfEach(changes: readonly Change[], most: number): Change[] {
  const kept = new Set(
    [true, false].flatMap((moves) =>
      changes.filter((change) => movesScore(change) === moves).slice(0, most),
    ),
  );
  return changes.filter((change) => kept.has(change));
}
