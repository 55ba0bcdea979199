import { visible } from '#domain/visible.ts';

/**
 * Text of an entry, safe to print on one line: white space becomes one space, control
 * characters are made visible.
 */
export function onOneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}

/** A value as JSON on several lines: what is undefined as `null`, control characters as escapes. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) => part ?? null, 2);
  return visible(json, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Why a file cannot be written, as one sentence. What was there is kept: files are replaced whole. */
export function cannotWrite(name: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `${name} cannot be written (${code ?? message}); what was there is kept`;
}
