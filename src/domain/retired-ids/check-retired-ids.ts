import { keyProblem, valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { finalTarget } from './final-target.ts';
import type { RetiredId } from './retired-id.ts';

/** The ids of the entries, as far as retired ids depend on them. */
export type KnownIds = {
  /** Every id that has a file, also one that cannot be read. */
  readonly all: ReadonlySet<string>;
  /** The ids that have no page: drafts. */
  readonly drafts: ReadonlySet<string>;
};

/** A retired id with its place in the file. */
type Placed = { readonly retiredId: RetiredId; readonly index: number };

/** What is wrong with the id that is buried. */
function idProblems(
  { retiredId: { id }, index }: Placed,
  all: readonly RetiredId[],
  known: KnownIds,
): Problem[] {
  const first = all.findIndex((other) => other.id === id);
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
  return problems;
}

/** Where a retired id that leads to another should lead instead. */
function chainProblem(target: string, index: number, all: readonly RetiredId[]): Problem {
  const { id: end, trail, circular } = finalTarget(target, all);
  const path = [index, 'to'];
  if (circular)
    return valueProblem(
      path,
      `\`to\` leads in a circle: ${trail.join(' → ')}`,
      'Name the entry that has the text today.',
    );
  const message = `\`to\` is \`${target}\`, which has a row itself`;
  if (end === undefined)
    return valueProblem(
      path,
      `${message}, and leads nowhere`,
      'Name another entry, or make this one `kind: withdrawn` without `to`.',
    );
  return valueProblem(path, message, `Write \`to: ${end}\`.`);
}

/** What is wrong with where a retired id leads. */
function targetProblems(
  { retiredId: { id, kind, to }, index }: Placed,
  all: readonly RetiredId[],
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
  if (all.some((other) => other.id === to)) return [chainProblem(to, index, all)];
  const guess = nearest(to, [...known.all]);
  return [
    valueProblem(
      path,
      `\`to\` is \`${to}\`, and there is no such entry`,
      guess === undefined ? 'Name an entry that is there.' : `Did you mean \`${guess}\`?`,
    ),
  ];
}

/**
 * What retired ids do against each other and against the entries: an id buried twice or still in
 * use, and a target that is missing, unpublished, or itself a retired id.
 * @param retired ids of one file, in its order
 * @param known the ids of the entries
 */
export function checkRetiredIds(retiredIds: readonly RetiredId[], known: KnownIds): Problem[] {
  return retiredIds
    .map((retiredId, index) => ({ retiredId, index }))
    .flatMap((placed) => [
      ...idProblems(placed, retiredIds, known),
      ...targetProblems(placed, retiredIds, known),
    ]);
}
