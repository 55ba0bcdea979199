import type * as z from 'zod';
import { formatPath, keyProblem, valueProblem } from '../finding.ts';
import { listOf } from '../wording.ts';
import type { Path, Problem } from '../finding.ts';
import { definitionsOf, isJudgement } from './judgements.ts';
import { isBareText, quoteAdvice } from './bare-text.ts';
import type { Written } from './bare-text.ts';
import { newShapeOf, successorOf } from './retired-fields.ts';
import { nearValue } from './near-value.ts';
import { nearest, onlyNear } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/** Fields that people type because other sites do; here they are computed. */
const COMPUTED = ['score', 'aivssScore', 'severity', 'band', 'factorSum', 'rating', 'aars'];

/** Types of the schema, in words. */
const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What has the fields, unless a caller says otherwise. */
const ENTRY = 'an entry';

/** A value as the report repeats it: short, on one line, in backticks. */
function show(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return `\`${json.length > 60 ? `${json.slice(0, 57)}…` : json}\``;
}

/** The value at a path, undefined where there is none. */
function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], data);
}

/** What a missing, misshapen or surplus value should have been, per zod code. */
const SENTENCES: { [Code in Issue['code']]: (issue: Extract<Issue, { code: Code }>) => string } = {
  invalid_type: (issue) => `must be ${TYPES[issue.expected] ?? issue.expected}`,
  invalid_value: (issue) => `takes ${listOf(issue.values.map(String))}`,
  invalid_format: (issue) => issue.message,
  invalid_union: (issue) => issue.message,
  invalid_key: () => 'is not an id: lower-case letters and digits, joined by single dashes',
  invalid_element: () => 'has an element that does not fit',
  not_multiple_of: (issue) => `takes steps of ${issue.divisor}`,
  too_small: (issue) => `${measure(issue.origin)} at least ${issue.minimum}${unit(issue.origin)}`,
  too_big: (issue) => `${measure(issue.origin)} at most ${issue.maximum}${unit(issue.origin)}`,
  unrecognized_keys: () => 'has a field that an entry does not have',
  custom: (issue) => issue.message,
};

function measure(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'must have' : 'must be';
}

function unit(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' elements' : '';
}

/** Where an unknown field stands: what has these fields, which there may be, and which there are. */
type Group = {
  readonly thing: string;
  readonly known: readonly string[];
  /** How many of the fields there stand, by a slip or not, for a known one. */
  readonly claims: ReadonlyMap<string | undefined, number>;
};

/** Which fields there stand for which known ones, looked at once for all of them. */
function claimsOf(data: unknown, known: readonly string[]): Group['claims'] {
  const meant = Object.keys(data ?? {}).map((key) =>
    known.includes(key) ? key : onlyNear(key, known),
  );
  return new Map([...Map.groupBy(meant, (key) => key)].map(([key, all]) => [key, all.length]));
}

/** The problem of one unknown field: with the likely field, or why it is not typed. */
function unknownField(path: Path, key: string, { thing, known, claims }: Group): Problem {
  const full = [...path, key];
  if (COMPUTED.includes(key)) {
    const hint = 'Remove it: scores and bands are computed from the factors and the CVSS vectors.';
    return keyProblem(full, `\`${formatPath(full)}\` is computed, never typed`, hint);
  }
  const successor = thing === ENTRY ? successorOf(full) : undefined;
  if (successor !== undefined)
    return keyProblem(full, `\`${formatPath(full)}\` is no field any more`, successor);
  const guess = nearest(key, known);
  const hint =
    guess === undefined ? `Fields here: ${known.join(', ')}.` : `Did you mean \`${guess}\`?`;
  const problem = keyProblem(full, `\`${formatPath(full)}\` is not a field of ${thing}`, hint);
  // Only entries are fixed by a program.
  const put = thing === ENTRY ? onlyNear(key, known) : undefined;
  // Two slips that mean one field, or a slip beside the field itself: somebody has to choose.
  return put === undefined || (claims.get(put) ?? 0) > 1 ? problem : { ...problem, fix: { put } };
}

/** The word that was likely meant, or, for a judgement, what its values mean. */
function hintFor(issue: Issue, path: Path, value: unknown): string | undefined {
  const field = String(path.at(-1));
  if (issue.code === 'invalid_type') return newShapeOf(path);
  if (issue.code !== 'invalid_value') return undefined;
  if (isJudgement(field)) return definitionsOf(field);
  const guess = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
  return guess === undefined ? undefined : `Did you mean \`${guess}\`?`;
}

/**
 * Turns zod's issues into problems in the catalog's own words.
 * @param issues from a failed parse
 * @param data what was parsed
 * @param fieldsAt the fields that the schema knows at a path
 * @param thing what has these fields, in words
 * @param writtenAt how the value at a path is typed: 1.10, where the program has 1.1
 */
export function schemaProblems(
  issues: readonly Issue[],
  data: unknown,
  fieldsAt: (path: Path) => readonly string[],
  thing = ENTRY,
  writtenAt?: Written,
): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(path);
      const group = { thing, known, claims: claimsOf(valueAt(data, path), known) };
      return issue.keys.map((key) => unknownField(path, key, group));
    }
    const name = formatPath(path);
    const value = valueAt(data, path);
    // The table is indexed by the code of this very issue; TypeScript cannot follow that.
    const sentence = (SENTENCES[issue.code] as (issue: Issue) => string)(issue);
    if (issue.code === 'invalid_key') return [keyProblem(path, `\`${name}\` ${sentence}`)];
    if (value === undefined) return [valueProblem(path, `\`${name}\` is missing: it ${sentence}`)];
    const bare = isBareText(issue, value) ? writtenAt?.(path) : undefined;
    const hint = bare === undefined ? hintFor(issue, path, value) : quoteAdvice(bare);
    const shown = bare === undefined ? show(value) : `\`${bare}\``;
    const problem = valueProblem(path, `\`${name}\` is ${shown}; it ${sentence}`, hint);
    return [
      bare === undefined
        ? { ...problem, ...(newShapeOf(path) === undefined && nearValue(issue, value)) }
        : { ...problem, advice: `'${bare}'` },
    ];
  });
}
