import { stringify } from 'yaml';

/** A value that stands alone. */
export type Scalar = string | number | boolean;

/** Text that needs no quotes begins so. Marks at the beginning mean something to YAML. */
const PLAIN = /^[\p{L}\p{N}(]/u;

/** Text that YAML 1.1 readers, and people, take for a day or a moment. */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt \t])/;

/** What ends or splits a value inside brackets. */
const BRACKETS = /[,[\]{}]/;

/** Characters that no quotes but double ones can hold. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u;

/**
 * A value as one line of YAML, in quotes where it could be read as something else.
 * @param value the value
 * @param inBrackets true inside `[…]` or `{…}`
 */
export function yamlScalar(value: Scalar, inBrackets = false): string {
  if (typeof value !== 'string') return String(value);
  if (CONTROL.test(value))
    return stringify(value, {
      defaultStringType: 'QUOTE_DOUBLE',
      lineWidth: 0,
      // A line feed stays an escape, however long the text is.
      doubleQuotedMinMultiLineLength: Infinity,
    }).trimEnd();
  const isPlain =
    PLAIN.test(value) &&
    !DAY.test(value) &&
    !(inBrackets && BRACKETS.test(value)) &&
    stringify(value, { lineWidth: 0 }).trimEnd() === value;
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}
