/** Signs of comparison, and the field of a range that says the same. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ '<': 'fixed', '<=': 'lastAffected', '≤': 'lastAffected' },
  ...{ '>=': 'introduced', '≥': 'introduced' },
};

/** One comparison at the beginning of a text: `< 0.31.0`. */
const COMPARISON = /^(<=|>=|[<≤≥])\s*v?(\d[\w.+!~-]*)(?:\s*,\s*|\s+|$)/;

/** What a text of comparisons says, field by field; undefined for any other text. */
function fieldsOf(text: string): string[] | undefined {
  if (text === '') return [];
  const [whole, sign = '', version = ''] = COMPARISON.exec(text) ?? [];
  const rest = whole === undefined ? undefined : fieldsOf(text.slice(whole.length));
  return rest && [`${FIELDS[sign]}: '${version}'`, ...rest];
}

/**
 * How a range of versions is written that was typed with signs: `< 0.31.0`, `>= 1.2, < 1.4`.
 * @param value as it was typed
 * @returns advice in one sentence
 */
export function nearRange(value: string): string {
  const fields = fieldsOf(value.trim().slice(0, 80));
  return fields === undefined || fields.length === 0
    ? "Write a range, such as { introduced: '0', fixed: '1.1.3' }."
    : `Write { ${fields.join(', ')} }.`;
}
