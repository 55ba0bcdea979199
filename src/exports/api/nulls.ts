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

const escaped = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** An object or a list as what it holds under which key. */
type Group = Record<string | number, unknown>;

/**
 * Replaces what stands for `null` by `null`, in the document itself: most of a document stands for
 * nothing, and to copy it took as long as to build it. A stand-in is only ever held by what was
 * built for the document, so that nothing of an entry is changed.
 * @param document as built
 * @returns the same without stand-ins, and a row for each of them, in the order of the document
 */
export function settle<T>(document: T): { readonly value: T; readonly unknown: UnknownRow[] } {
  const rows: UnknownRow[] = [];
  const keys: (string | number)[] = [];
  const look = (group: Group, key: string | number): void => {
    const value = group[key];
    if (typeof value !== 'object' || value === null) return;
    keys.push(key);
    if (value instanceof Unknown) {
      rows.push({ path: `/${keys.map(escaped).join('/')}`, reason: value.reason });
      group[key] = null;
    } else walk(value as Group);
    keys.pop();
  };
  const walk = (group: Group): void => {
    if (Array.isArray(group)) for (let at = 0; at < group.length; at++) look(group, at);
    else for (const key in group) look(group, key);
  };
  walk(document as Group);
  return { value: document, unknown: rows };
}
