/** What is not known, and why: it becomes `null`, and its reason goes into a list. */
class Unknown {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A `null` of a document, with its reason. */
export type UnknownRow = {
  /** JSON Pointer (RFC 6901) to the `null`, from the root of the document. */
  readonly path: string;
  readonly reason: string;
};

/**
 * Stands for `null` until the document is settled. Its type is that of the settled document, so that
 * schemas check what is built.
 * @param reason why nothing is known, as a sentence
 */
export function unknown(reason: string): null {
  return new Unknown(reason) as unknown as null;
}

/** A value, or where there is none, `null` with its reason. */
export function orUnknown<T>(value: T | undefined, reason: string): T | null {
  return value ?? unknown(reason);
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Replaces what stands for `null` by `null`.
 * @param document as built
 * @returns the same without stand-ins, and a row for each of them, in the order of the document
 */
export function settle<T>(document: T): { readonly value: T; readonly unknown: UnknownRow[] } {
  const rows: UnknownRow[] = [];
  const walk = (value: unknown, path: string): unknown => {
    if (value instanceof Unknown) {
      rows.push({ path, reason: value.reason });
      return null;
    }
    if (Array.isArray(value)) return value.map((part, at) => walk(part, `${path}/${at}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, walk(part, `${path}/${escaped(key)}`)]),
    );
  };
  return { value: walk(document, '') as T, unknown: rows };
}
