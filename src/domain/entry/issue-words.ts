import type * as z from 'zod';
import { listOf } from '../wording.ts';

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

/**
 * What a value should have been, to follow its name: `must be text`.
 * @param issue of a failed parse
 */
export function sentenceOf(issue: Issue): string {
  // The table is indexed by the code of this very issue; TypeScript cannot follow that.
  return (SENTENCES[issue.code] as (issue: Issue) => string)(issue);
}
