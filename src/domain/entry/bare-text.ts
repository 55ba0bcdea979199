import type * as z from 'zod';
import type { Path } from '../finding.ts';

/** How the value at a path is typed. */
export type Written = (path: Path) => string;

/** True for a text that lacks its quotes, so that YAML reads a number, or true and false. */
export function isBareText(issue: z.core.$ZodIssue, value: unknown): boolean {
  const isOther = typeof value === 'number' || typeof value === 'boolean';
  return issue.code === 'invalid_type' && issue.expected === 'string' && isOther;
}

/** What to do about it. @param bare how it is typed */
export function quoteAdvice(bare: string): string {
  return `Write '${bare}', in quotes: without them it is read as a number, or as true or false.`;
}
