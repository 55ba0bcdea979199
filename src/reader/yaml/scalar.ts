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
const CONTROLS = new RegExp(CONTROL, 'gu');

/** A character as the four digits of its code. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A value as one line of YAML, in quotes where it could be read as something else.
 * @param value the value
 * @param inBrackets true inside `[…]` or `{…}`
 */
export function yamlScalar(value: Scalar, inBrackets = false): string {
  if (typeof value !== 'string') return String(value);
  // YAML reads every string of JSON. What JSON leaves as it is could end a line for some reader.
  if (CONTROL.test(value)) return JSON.stringify(value).replaceAll(CONTROLS, escaped);
  const isPlain =
    PLAIN.test(value) &&
    !DAY.test(value) &&
    !(inBrackets && BRACKETS.test(value)) &&
    stringify(value, { lineWidth: 0 }).trimEnd() === value;
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}
