import { isMap, isNode, isSeq } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Finding, Path } from '#domain/finding.ts';
import { splitEntry } from './front-matter.ts';
import { parsePositioned } from './yaml.ts';

/** A stretch of a file: lines and columns count from 1, the end is exclusive. */
export type Span = {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
};

type Range = { readonly from: number; readonly to: number };

function rangeOf(node: unknown): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return { from: node.range[0], to: node.range[1] };
}

function pairOf(parent: unknown, key: string | number | undefined): Pair | undefined {
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => String(pair.key) === String(key));
}

/**
 * Where a value or its key stands. A value that is missing is shown at the key of the nearest
 * group that is there, since that is where the author has to add it.
 */
function rangeIn(document: Document.Parsed, path: Path, at: 'value' | 'key'): Range {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const top: unknown = path.length === 1 ? document.contents : parent;
  const last = path.at(-1);
  if (at === 'key') {
    const range = rangeOf(pairOf(top, last)?.key);
    if (range) return range;
  }
  const value = path.length === 0 ? document.contents : document.getIn(path, true);
  const range = rangeOf(value);
  if (range && !(isMap(value) || isSeq(value))) return range;
  const key = rangeOf(pairOf(top, last)?.key) ?? (range && isSeq(top) ? range : undefined);
  if (key) return key;
  return path.length === 0 ? { from: 0, to: 1 } : rangeIn(document, path.slice(0, -1), 'key');
}

/** Line and column of a stretch of a text. */
function spanOf(text: string, offset: number, length: number): Span {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { offset, length, line, column: offset - before.lastIndexOf('\n') };
}

/** A function that finds the findings of one file, parsing it with positions once, when asked. */
export function locator(text: string): (finding: Finding) => Span {
  let document: Document.Parsed | undefined;
  const split = splitEntry(text);
  return ({ target }) => {
    if (target.in === 'file' || !('halves' in split))
      return spanOf(
        text,
        'offset' in target ? target.offset : 0,
        'length' in target ? target.length : 1,
      );
    const { yaml, yamlOffset, bodyOffset } = split.halves;
    if (target.in === 'body') return spanOf(text, bodyOffset + target.offset, target.length);
    document ??= parsePositioned(yaml);
    const { from, to } = rangeIn(document, target.path, target.at);
    return spanOf(text, yamlOffset + from, Math.max(1, to - from));
  };
}
