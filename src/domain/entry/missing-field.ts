import type * as z from 'zod';
import type { Problem } from '../finding.ts';

/**
 * The problem of a field that is missing, with what the field is for: that it must be text is only
 * the half of it. Where the message has a list of words, that says it.
 * @param problem of any field
 * @param schema what the entry may have there
 */
export function withMeaning(problem: Problem, schema: z.ZodType | undefined): Problem {
  const isMissing = / is missing: it must /.test(problem.message);
  const { description, examples = [] } = (isMissing && schema?.meta()) || {};
  if (problem.hint !== undefined || description === undefined) return problem;
  const [example] = examples as readonly unknown[];
  const such = typeof example === 'string' ? ` Such as ${example}.` : '';
  return { ...problem, hint: `${description}${such}` };
}
