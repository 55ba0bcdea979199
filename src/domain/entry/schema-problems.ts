import type * as z from 'zod';
import { formatPath, keyProblem, valueProblem } from '../finding.ts';
import type { Path, Problem } from '../finding.ts';
import { definitionsOf, isBareText, isJudgement, quoteAdvice, sentenceOf } from './issue-words.ts';
import type { Written } from './issue-words.ts';
import { newShapeOf, successorOf } from './retired-fields.ts';
import { nearValue } from './near-value.ts';
import { nearest, onlyNear } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/** Fields that people type because other sites do; here they are computed. */
const COMPUTED = ['score', 'aivssScore', 'severity', 'band', 'factorSum', 'rating', 'aars'];

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

/** What would be wrong with another value at a path; undefined where it fits. */
type FaultOf = (path: Path, value: unknown) => string | undefined;

/** A value that does not fit, why not, and what is known of how it is typed. */
type Misfit = {
  readonly value: unknown;
  readonly sentence: string;
  readonly writtenAt: Written | undefined;
  readonly faultOf: FaultOf | undefined;
};

/** The problem of a value that does not fit, with advice where some passes. */
function misfit(
  issue: Issue,
  path: Path,
  { value, sentence, writtenAt, faultOf }: Misfit,
): Problem {
  const name = formatPath(path);
  const bare = isBareText(issue, value) ? writtenAt?.(path) : undefined;
  // Quotes alone help only where the field takes such a text.
  const fault = bare === undefined ? undefined : faultOf?.(path, bare);
  if (bare !== undefined && fault === undefined) {
    const message = `\`${name}\` is \`${bare}\`; it ${sentence}`;
    return { ...valueProblem(path, message, quoteAdvice(bare)), advice: `'${bare}'` };
  }
  const message = `\`${name}\` is ${show(value)}; it ${fault ?? sentence}`;
  const problem = valueProblem(path, message, hintFor(issue, path, value));
  const near = newShapeOf(path) === undefined ? nearValue(issue, value) : undefined;
  if (!near) return problem;
  const { means, ...rest } = near;
  const isRefused = means !== undefined && faultOf?.(path, means) !== undefined;
  return isRefused ? problem : { ...problem, ...rest };
}

/**
 * Turns zod's issues into problems in the catalog's own words.
 * @param issues from a failed parse
 * @param data what was parsed
 * @param fieldsAt the fields that the schema knows at a path
 * @param thing what has these fields, in words
 * @param writtenAt how the value at a path is typed: 1.10, where the program has 1.1
 * @param faultOf what would be wrong with another value at a path: what is advised has to pass
 */
export function schemaProblems(
  issues: readonly Issue[],
  data: unknown,
  fieldsAt: (path: Path) => readonly string[],
  thing = ENTRY,
  writtenAt?: Written,
  faultOf?: FaultOf,
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
    const sentence = sentenceOf(issue);
    if (issue.code === 'invalid_key') return [keyProblem(path, `\`${name}\` ${sentence}`)];
    if (value === undefined) return [valueProblem(path, `\`${name}\` is missing: it ${sentence}`)];
    return [misfit(issue, path, { value, sentence, writtenAt, faultOf })];
  });
}
