import { isMap, isScalar } from 'yaml';
import type { Document } from 'yaml';
import type { Path } from '#domain/finding.ts';
import type { LineEdit } from '#domain/line-patch.ts';

/** A place to write a value to; `null` where one cannot be written without judgement. */
export type ValuePlace = LineEdit | null;

/** What stands in a file under a key. */
export type Field = {
  /** A number, a text, or nothing; anything else that is no single value. */
  readonly value: unknown;
  /** The place of the value, where it is one, on one line. */
  readonly place: ValuePlace;
  /** Where its key begins: the line from 1, the column from 0. */
  readonly key: { readonly line: number; readonly column: number };
  /** The length of the line on which the value begins. */
  readonly lineLength: number;
  /** True where braces hold the group that it is in. */
  readonly isInBraces: boolean;
};

/** Gives the field at a path; undefined where there is none. */
export type Fields = (path: Path) => Field | undefined;

/**
 * The fields of lines that a parser has read.
 * @param document what it made of them
 * @param lines the lines
 * @param first the number of the first one in the file
 */
export function parsedFields(
  document: Document.Parsed,
  lines: readonly string[],
  first: number,
): Fields {
  let offset = 0;
  const starts = lines.map(({ length }) => (offset += length + 1) - length - 1);
  const placeAt = (place: number) => {
    const index = starts.findLastIndex((start) => start <= place);
    return { line: first + index, column: place - (starts[index] ?? 0) };
  };
  /** The place of a value that is there, on one line. */
  const placeOf = ([begin, end]: readonly [number, number, number]): ValuePlace => {
    const [from, to] = [placeAt(begin), placeAt(end)];
    return from.line === to.line ? { line: from.line, from: from.column, to: to.column } : null;
  };
  return (path) => {
    const group: unknown = document.getIn(path.slice(0, -1), true);
    if (!isMap(group)) return undefined;
    const pair = group.items.find(({ key }) => String(key) === String(path.at(-1)));
    if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
    const value = isScalar(pair.value) ? pair.value.value : pair.value;
    const place = isScalar(pair.value) && pair.value.range ? placeOf(pair.value.range) : null;
    const lineLength = lines[(place?.line ?? first) - first]?.length ?? 0;
    const isInBraces = group.flow === true;
    return { value, place, key: placeAt(pair.key.range[0]), lineLength, isInBraces };
  };
}

/** The place of a field that is not there, after one of the same group that is. */
export function placeAfter(sibling: Field | undefined, field: string): ValuePlace {
  if (!sibling?.place) return null;
  const { place, key, lineLength: end, isInBraces } = sibling;
  if (isInBraces) return { line: place.line, from: place.to, to: place.to, before: `, ${field}: ` };
  const before = `\n${' '.repeat(key.column)}${field}: `;
  return { line: place.line, from: end, to: end, before };
}

/**
 * The place of a group that is not there, before a field beside it that is.
 * @param sibling the field
 * @param before what stands before the value
 */
export function placeBefore(sibling: Field | undefined, before: string): ValuePlace {
  if (!sibling) return null;
  const { line, column } = sibling.key;
  const after = sibling.isInBraces ? ' }, ' : ` }\n${' '.repeat(column)}`;
  return { line, from: column, to: column, before, after };
}
