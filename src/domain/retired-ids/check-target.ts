import { keyProblem, valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { circleText } from './final-target.ts';
import type { ChainEnd } from './final-target.ts';
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
export type Placed = { readonly retiredId: RetiredId; readonly index: number };

/** What is known of all retired ids of a file at once, so that no row looks through all others. */
export type Rows = {
  readonly all: readonly RetiredId[];
  /** The place of the first row of each id. */
  readonly first: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, ChainEnd>;
  /** The ids that a misspelt target could stand for. */
  readonly targets: readonly string[];
};

/** Targets that are compared with all ids to find the one that was meant. */
const GUESSES = 20;

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

/**
 * What is wrong with where a retired id leads.
 * @param placed the row and its place
 * @param rows what is known of all rows
 * @param known the ids of the entries
 */
export function targetProblems(
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
