import * as z from 'zod';
import type { Problem } from '../finding.ts';
import { isJudgement } from './issue-words.ts';

/** Words that YAML takes for something else than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value as it is typed within braces; the reader sees a long one in the line itself. */
function typed(value: unknown): string {
  const text = String(value);
  if (text.length > 60) return '…';
  const isPlain = typeof value !== 'string' || /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/.test(text);
  return isPlain && !(typeof value === 'string' && NO_TEXT.test(text))
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

/** What may stand in a field, where nothing is given away by saying so: no judgement. */
function exampleOf(name: string, schema: z.ZodType): string {
  const [example] = (schema.meta()?.examples as readonly unknown[] | undefined) ?? [];
  if (isJudgement([name])) return '…';
  if (typeof example === 'string') return typed(example);
  return schema instanceof z.ZodEnum ? String(schema.options[0]) : '…';
}

/** True for a field that every group of the kind has. */
const isNeeded = (schema: z.ZodType) => !schema.safeParse(undefined).success;

/**
 * The problem of one value that stands where a group of fields belongs, with the group that it may
 * have been meant as: `{ name: gpt-me, kind: aka }`.
 * @param problem of any value
 * @param value that stands there
 * @param schema what the entry takes there
 * @returns the same problem where there is advice already, or where no group belongs there
 */
export function withShape(
  problem: Problem,
  value: unknown,
  schema: z.core.$ZodType | undefined,
): Problem {
  const isScalar = typeof value !== 'object' && value !== undefined;
  if (problem.hint !== undefined || !isScalar || !(schema instanceof z.ZodObject)) return problem;
  const fields = Object.entries<z.ZodType>(schema.shape);
  const needed = fields.filter(([, field]) => isNeeded(field));
  const [home] = needed.find(([, field]) => field.safeParse(value).success) ?? [];
  if (home === undefined) return problem;
  const parts = needed.map(
    ([name, field]) => `${name}: ${name === home ? typed(value) : exampleOf(name, field)}`,
  );
  return { ...problem, hint: `Write it as a group, such as { ${parts.join(', ')} }.` };
}
