import type * as z from 'zod';
import { exploitMaturities, mitigationLevels } from '../aivss/multipliers.ts';
import type { Path } from '../finding.ts';
import { listOf } from '../wording.ts';
import { formWords, isAboutDay } from './form-words.ts';
import { bases } from './assessment.ts';
import { stances } from './claim.ts';
import { statuses } from './front-matter.ts';
import { verificationStatuses } from './mitigation.ts';
import { lifecycles } from './product.ts';

/** How the value at a path is typed. */
export type Written = (path: Path) => string;

/**
 * True for a text that lacks its quotes, so that YAML reads a number, or true and false. A day is
 * another matter: quotes alone make no day of a number.
 */
export function isBareText(issue: z.core.$ZodIssue, value: unknown): boolean {
  const isOther = typeof value === 'number' || typeof value === 'boolean';
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  return isText && isOther && !isAboutDay(issue.message);
}

/** What to do about it. @param bare how it is typed */
export function quoteAdvice(bare: string): string {
  return `Write '${bare}', in quotes: without them it is read as a number, or as true or false.`;
}

/**
 * Fields that hold a judgement. A misspelt one is never guessed at: a guess would put words into
 * the author's mouth. Where there are definitions, they are told instead.
 */
const DEFINITIONS: Readonly<Record<string, readonly { id: string; means: string }[]>> = {
  level: mitigationLevels,
  mitigation: mitigationLevels,
  exploitMaturity: exploitMaturities,
  basis: bases,
  status: statuses,
  stance: stances,
  state: lifecycles,
  certainty: [
    { id: 'mapped', means: 'At least one source settles what is on the layer.' },
    { id: 'uncertain', means: 'No source that was read does.' },
  ],
};

/** True where a judgement stands. @param path to the value */
export function isJudgement(path: Path): boolean {
  return Object.hasOwn(DEFINITIONS, String(path.at(-1)));
}

/**
 * What the values of a judgement mean, as one line.
 * @param path to the value: what a status may be goes by what has it
 * @returns undefined for a field without definitions
 */
export function definitionsOf(path: Path): string | undefined {
  const isTest = path.at(-2) === 'verification' && path.at(-1) === 'status';
  const known = isJudgement(path) ? DEFINITIONS[String(path.at(-1))] : undefined;
  const rows = isTest ? verificationStatuses : (known ?? []);
  return rows.length === 0 ? undefined : rows.map(({ id, means }) => `${id}: ${means}`).join(' ');
}

type Issue = z.core.$ZodIssue;

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

/** What a missing, misshapen or surplus value should have been, per zod code. */
const SENTENCES: { [Code in Issue['code']]: (issue: Extract<Issue, { code: Code }>) => string } = {
  invalid_type: (issue) => `must be ${TYPES[issue.expected] ?? issue.expected}`,
  invalid_value: (issue) => `takes ${listOf(issue.values.map(String))}`,
  invalid_format: (issue) => issue.message,
  invalid_union: (issue) => issue.message,
  invalid_key: () => formWords.id,
  invalid_element: () => 'has an element that does not fit',
  not_multiple_of: (issue) => `takes steps of ${issue.divisor}`,
  too_small: (issue) =>
    `${measure(issue.origin)} at least ${issue.minimum}${unit(issue.origin, issue.minimum)}`,
  too_big: (issue) =>
    `${measure(issue.origin)} at most ${issue.maximum}${unit(issue.origin, issue.maximum)}`,
  unrecognized_keys: () => 'has a field that an entry does not have',
  custom: (issue) => issue.message,
};

function measure(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'must have' : 'must be';
}

function unit(origin: string, number: number | bigint): string {
  const word = origin === 'string' ? ' character' : origin === 'array' ? ' element' : '';
  return word === '' || number === 1 ? word : `${word}s`;
}

/**
 * What a value should have been, to follow its name: `must be text`.
 * @param issue of a failed parse
 * @param value that was read
 */
export function sentenceOf(issue: Issue, value?: unknown): string {
  // The table is indexed by the code of this very issue; TypeScript cannot follow that.
  const sentence = (SENTENCES[issue.code] as (issue: Issue) => string)(issue);
  const isLength = issue.code === 'too_big' || issue.code === 'too_small';
  return isLength && typeof value === 'string' && value !== ''
    ? `${sentence}, and has ${value.length}`
    : sentence;
}
