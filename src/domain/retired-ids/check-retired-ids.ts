import { keyProblem, valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { isReserved } from '../reserved-ids.ts';
import { chainEnds, circleText } from './chain-ends.ts';
import type { ChainEnd } from './chain-ends.ts';
import type { RetiredId } from './retired-id.ts';

/** The ids of the entries, as far as retired ids depend on them. */
export type KnownIds = {
  /** Every id that has a file, also one that cannot be read. */
  readonly all: ReadonlySet<string>;
  /** The ids that have no page: drafts. */
  readonly drafts: ReadonlySet<string>;
  /** Every id that ever had a file in the history; undefined where no history tells. */
  readonly past?: ReadonlySet<string> | undefined;
};

/** A retired id with its place in the file. */
type Placed = { readonly retiredId: RetiredId; readonly index: number };

/** What is known of all retired ids of a file at once, so that no row looks through all others. */
type Rows = {
  readonly all: readonly RetiredId[];
  /** The place of the first row of each id. */
  readonly first: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, ChainEnd>;
  /** The ids that a misspelt target could stand for. */
  readonly targets: readonly string[];
};

/** Targets that are compared with all ids to find the one that was meant. */
const GUESSES = 20;

/** What is wrong with the id that is buried. */
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

/** Where a retired id that leads to another should lead instead. */
function chainProblem(target: string, index: number, { all, ends }: Rows): Problem {
  const end = ends.get(target);
  const path = [index, 'to'];
  if (end === 'circle')
    return valueProblem(
      path,
      `\`to\` leads in a circle: ${circleText(target, all)}`,
      'Name the entry that has the text today.',
    );
  const message = `\`to\` is \`${target}\`, which has a row itself`;
  if (end === undefined || end === 'nowhere')
    return valueProblem(
      path,
      `${message}, and leads nowhere`,
      'Name another entry, or make this one `kind: withdrawn` without `to`.',
    );
  return valueProblem(path, message, `Write \`to: ${end.id}\`.`);
}

/** What is wrong with where a retired id leads. */
function targetProblems(
  { retiredId: { id, kind, to }, index }: Placed,
  rows: Rows,
  known: KnownIds,
): Problem[] {
  const path = [index, 'to'];
  if (to === undefined)
    return kind === 'withdrawn'
      ? []
      : [
          keyProblem(
            path,
            `\`${id}\` has moved, but \`to\` is missing`,
            'Say which id it has now.',
          ),
        ];
  if (to === id) return [valueProblem(path, `\`${id}\` leads to itself`, 'Name another entry.')];
  if (known.drafts.has(to))
    return [
      valueProblem(
        path,
        `\`to\` is \`${to}\`, which is a draft and has no page`,
        'Publish it, or name another entry.',
      ),
    ];
  if (known.all.has(to)) return [];
  if (rows.first.has(to)) return [chainProblem(to, index, rows)];
  const guess = index < GUESSES ? nearest(to, rows.targets) : undefined;
  return [
    valueProblem(
      path,
      `\`to\` is \`${to}\`, and there is no such entry`,
      guess === undefined ? 'Name an entry that is there.' : `Did you mean \`${guess}\`?`,
    ),
  ];
}

/** What all rows need to know of each other. */
function rowsOf(all: readonly RetiredId[], known: KnownIds): Rows {
  const first = new Map<string, number>();
  all.forEach(({ id }, index) => first.set(id, first.get(id) ?? index));
  return { all, first, ends: chainEnds(all), targets: [...known.all] };
}

/**
 * What retired ids do against each other, against the entries and against the calendar: an id buried
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
