import type * as z from 'zod';
import { formatPath, keyProblem, valueProblem } from '../finding.ts';
import type { NearValue, Path, Problem } from '../finding.ts';
import { definitionsOf, isBareText, isJudgement, quoteAdvice, sentenceOf } from './issue-words.ts';
import type { Written } from './issue-words.ts';
import { newShapeOf } from './retired-fields.ts';
import { ENTRY, isMisspelt, unknownFields, valueAt } from './unknown-field.ts';
import { nearValue } from './near-value.ts';
import { nearest } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/** A value as the report repeats it: short, on one line, in backticks. */
function show(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return `\`${json.length > 60 ? `${json.slice(0, 57)}…` : json}\``;
}

/** The word that was likely meant, or, for a judgement, what its values mean. */
function hintFor(issue: Issue, path: Path, value: unknown): string | undefined {
  if (issue.code === 'invalid_type') return newShapeOf(path);
  if (issue.code !== 'invalid_value') return undefined;
  if (isJudgement(path)) return definitionsOf(path);
  const guess = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
  return guess === undefined ? undefined : `Did you mean \`${guess}\`?`;
}

/** What stands there, in words. */
function isSays(value: unknown): string {
  return value === null || value === '' ? 'is empty' : `is ${show(value)}`;
}

/** A block of text that keeps its last line end: the sign before it says so. */
function asBlock(value: unknown, typed = ''): NearValue | undefined {
  if (typeof value !== 'string' || !/^[|>]\d?\+?[ \t]*\n/.test(typed)) return undefined;
  const put = typed.replace(/\s+$/, '\n').replace(/^([|>]\d?)\+?/, '$1-');
  const means = value.trimEnd();
  const sign = put.slice(0, put.indexOf('-') + 1);
  const hint = `Write \`${sign}\` in place of \`${typed.split('\n', 1)[0]?.trim()}\`: the last line then ends the text.`;
  return { hint, advice: put, fix: { put, means }, means };
}

/** What to do where nothing stands behind the colon, or a word that means nothing to YAML. */
function emptyHint(issue: Issue, value: unknown, typed = ''): string | undefined {
  if (value !== null) return undefined;
  if (issue.code === 'invalid_type' && /^(?:object|record|array)$/.test(issue.expected))
    return 'What belongs to it stands below it, indented by two spaces.';
  return /^(?:null|~)$/i.test(typed)
    ? `Without quotes, ${typed} says that there is nothing: write '${typed}' where it is text.`
    : 'Write a value behind the colon. What stands behind ` #` is a comment.';
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
    return { ...valueProblem(path, message, quoteAdvice(bare)), advice: `'${bare}'`, means: bare };
  }
  const typed = writtenAt?.(path);
  const message = `\`${name}\` ${isSays(value)}; it ${fault ?? sentence}`;
  const hint = hintFor(issue, path, value) ?? emptyHint(issue, value, typed);
  const problem = valueProblem(path, message, hint);
  const fits = (other: unknown) => faultOf?.(path, other) === undefined;
  const near =
    newShapeOf(path) === undefined
      ? (asBlock(value, typed) ?? nearValue(issue, value, fits))
      : undefined;
  if (!near || (near.means !== undefined && !fits(near.means))) return problem;
  return { ...problem, ...near };
}

/** What is wrong with front matter that is no group of fields. */
function noFields(value: unknown): Problem {
  const what = value === undefined || value === null ? 'holds no fields' : 'is a list, or one text';
  return valueProblem(
    [],
    `the front matter ${what}; it must be a group of fields`,
    'Write each field on a line: `name: value`.',
  );
}

/** The same without what the advice for another problem of the same value mends as well. */
function oncePerPath(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ target }: Problem) => JSON.stringify(target);
  const mended = new Map(
    problems
      .filter(({ means }) => means !== undefined)
      .toReversed()
      .map((one) => [keyOf(one), one]),
  );
  return problems.filter((one) => (mended.get(keyOf(one)) ?? one) === one);
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
  return oncePerPath(
    issues.flatMap((issue) => {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      if (issue.code === 'unrecognized_keys') {
        return unknownFields(path, issue.keys, { thing, data, fieldsAt });
      }
      const name = formatPath(path);
      const value = valueAt(data, path);
      const sentence = sentenceOf(issue, value);
      if (path.length === 0 && thing === ENTRY) return [noFields(value)];
      if (issue.code === 'invalid_key') return [keyProblem(path, `\`${name}\` ${sentence}`)];
      // A misspelt name is told as such: the field is there.
      if (value === undefined && isMisspelt(data, path, fieldsAt)) return [];
      if (value === undefined)
        return [valueProblem(path, `\`${name}\` is missing: it ${sentence}`)];
      return [misfit(issue, path, { value, sentence, writtenAt, faultOf })];
    }),
  );
}
