import type * as z from 'zod';
import type { Problem } from '../finding.ts';
import { valueAt } from './unknown-field.ts';

/**
 * True for the problem of a field that is not there.
 * @param problem of any field
 * @param value what was parsed
 */
export function isMissing({ target }: Problem, value: unknown): boolean {
  const isOfValue = target.in === 'front-matter' && target.at === 'value';
  return isOfValue && valueAt(value, target.path) === undefined;
}

/**
 * The problem of a field that is missing, with what the field is for: that it must be text is only
 * the half of it. Where the message has a list of words, that says it.
 * @param problem of a field that is missing
 * @param schema what the entry may have there
 */
export function withMeaning(problem: Problem, schema: z.ZodType | undefined): Problem {
  const { description, examples = [] } = schema?.meta() ?? {};
  if (problem.hint !== undefined || description === undefined) return problem;
  const [example] = examples as readonly unknown[];
  const such = typeof example === 'string' ? ` Such as ${example}.` : '';
  return { ...problem, hint: `${description}${such}` };
}
