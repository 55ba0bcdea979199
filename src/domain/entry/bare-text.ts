import type * as z from 'zod';
import type { Path } from '../finding.ts';

/** How the value at a path is typed. */
export type Written = (path: Path) => string;

/**
 * True for a text that lacks its quotes, so that YAML reads a number, or true and false. A day is
 * another matter: quotes alone make no day of a number.
 */
export function isBareText(issue: z.core.$ZodIssue, value: unknown): boolean {
  const isOther = typeof value === 'number' || typeof value === 'boolean';
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  return isText && isOther && !issue.message.includes('a day that exists');
}

/** What to do about it. @param bare how it is typed */
export function quoteAdvice(bare: string): string {
  return `Write '${bare}', in quotes: without them it is read as a number, or as true or false.`;
}
