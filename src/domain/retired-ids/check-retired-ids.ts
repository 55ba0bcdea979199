import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { isReserved } from '../ids.ts';
import { chainEnds } from './final-target.ts';
import { targetProblems } from './check-target.ts';
import type { KnownIds, Placed, Rows } from './check-target.ts';
import type { RetiredId } from './retired-id.ts';

/** What is wrong with a retired id. */
function idProblems({ retiredId: { id }, index }: Placed, rows: Rows, known: KnownIds): Problem[] {
  const first = rows.first.get(id) ?? index;
  const path = [index, 'id'];
  const problems: Problem[] = [];
  if (first !== index)
    problems.push(
      valueProblem(
        path,
        `\`${id}\` stands here twice, first as row ${first + 1}`,
        'Keep one of the two.',
      ),
    );
  if (known.all.has(id))
    problems.push(
      valueProblem(
        path,
        `\`${id}\` is gone by this row, but an entry has this id`,
        'An id that was given up is never used again: rename the entry, or remove the retired id.',
      ),
    );
  else if (isReserved(id) || known.past?.has(id) === false)
    problems.push(
      valueProblem(
        path,
        `\`${id}\` never had an entry`,
        'Only an id that was published leads anybody anywhere: remove the row, or name the id that was.',
      ),
    );
  return problems;
}

/** What is wrong with the day on which an id was given up. */
function dayProblems({ retiredId: { id, on }, index }: Placed, today: string): Problem[] {
  if (on <= today) return [];
  const message = `\`${id}\` was given up on \`${on}\`, which is after today (${today})`;
  return [valueProblem([index, 'on'], message, 'Write the day on which it was given up.')];
}

/** What all rows need to know of each other. */
function rowsOf(all: readonly RetiredId[], known: KnownIds): Rows {
  const first = new Map<string, number>();
  all.forEach(({ id }, index) => first.set(id, first.get(id) ?? index));
  return { all, first, ends: chainEnds(all), targets: [...known.all] };
}

/**
 * What retired ids do against each other, against the entries and against the calendar: an id retired
 * twice, still in use or never used, a day to come, and a target that is missing, unpublished, or
 * itself a retired id. The cost grows with the number of rows, and not faster.
 * @param retiredIds of one file, in its order
 * @param known the ids of the entries
 * @param today the calendar date
 */
export function checkRetiredIds(
  retiredIds: readonly RetiredId[],
  known: KnownIds,
  today: string,
): Problem[] {
  const rows = rowsOf(retiredIds, known);
  return retiredIds
    .map((retiredId, index) => ({ retiredId, index }))
    .flatMap((placed) => [
      ...idProblems(placed, rows, known),
      ...dayProblems(placed, today),
      ...targetProblems(placed, rows, known),
    ]);
}
