import { isMap, isScalar } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Path } from '#domain/finding.ts';
import type { LineEdit } from '#domain/line-patch.ts';

/** A place to write a value to; `null` where one cannot be written without judgement. */
export type ValuePlace = LineEdit | null;

/** Parsed lines of a field, and how to tell a line of the file from an offset in them. */
export type Block = {
  readonly document: Document.Parsed;
  readonly lines: readonly BlockLine[];
  /** The offset at which each line begins in what was parsed. */
  readonly starts: readonly number[];
};

/** A line that was parsed. */
export type BlockLine = {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** The whole of it, as it stands there. */
  readonly text: string;
};

/**
 * Parsed lines of a field.
 * @param lines those that were parsed, each as long as it stands in the file
 * @param document the same, parsed; a part of a line may be blank
 */
export function createBlock(lines: readonly BlockLine[], document: Document.Parsed): Block {
  let offset = 0;
  const starts = lines.map(({ text: { length } }) => (offset += length + 1) - length - 1);
  return { document, lines, starts };
}

/** The field at a path, with its key; undefined where there is none. */
export function pairOf({ document }: Block, path: Path): Pair | undefined {
  const group: unknown = document.getIn(path.slice(0, -1), true);
  return isMap(group)
    ? group.items.find(({ key }) => String(key) === String(path.at(-1)))
    : undefined;
}

/** Line in the file and column of an offset. */
export function placeAt(
  { starts, lines }: Block,
  offset: number,
): { readonly line: number; readonly column: number } {
  const index = starts.findLastIndex((start) => start <= offset);
  return { line: lines[index]?.number ?? 1, column: offset - (starts[index] ?? 0) };
}

/** The place of a value that is there, on one line. */
export function valuePlace(block: Block, path: Path): ValuePlace {
  const value: unknown = pairOf(block, path)?.value;
  const range = isScalar(value) ? value.range : undefined;
  if (!range || placeAt(block, range[0]).line !== placeAt(block, range[1]).line) return null;
  const { line, column } = placeAt(block, range[0]);
  return { line, from: column, to: column + range[1] - range[0] };
}

/** The place of a field that is not there, after one of the same group that is. */
export function placeAfter(block: Block, sibling: Path, field: string): ValuePlace {
  const place = valuePlace(block, sibling);
  const group: unknown = block.document.getIn(sibling.slice(0, -1), true);
  const key: unknown = pairOf(block, sibling)?.key;
  if (!place || !isMap(group) || !isScalar(key) || !key.range) return null;
  if (group.flow === true)
    return { line: place.line, from: place.to, to: place.to, before: `, ${field}: ` };
  const indent = ' '.repeat(placeAt(block, key.range[0]).column);
  const end = block.lines.find(({ number }) => number === place.line)?.text.length ?? 0;
  return { line: place.line, from: end, to: end, before: `\n${indent}${field}: ` };
}
