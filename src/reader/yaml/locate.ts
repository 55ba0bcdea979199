import { isMap, isNode, isSeq } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Finding, Path } from '#domain/finding.ts';
import { splitEntry } from '../front-matter.ts';
import { originalOffset } from '../text-edit.ts';
import { mergeMarks } from '../merge-marks.ts';
import { unifyLines } from '../whitespace.ts';
import { fieldBlocks } from './field-blocks.ts';
import { repairField } from './repair-field.ts';
import { plainSpaces } from './repair-fields.ts';

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

/** The halves of a file: an entry has fences, and a file that is YAML throughout has no body. */
function halvesOf(file: string, text: string): ReturnType<typeof splitEntry> {
  if (!file.endsWith('.yml')) return splitEntry(text);
  return { halves: { yaml: text, yamlOffset: 0, body: '', bodyOffset: text.length }, problems: [] };
}

/** A field that was parsed by itself, where it begins, and how its places are told. */
type Block = { readonly document: Document.Parsed; readonly place: (offset: number) => number };

/**
 * A function that gives the lines of a field of the front matter by its name; all of the text where
 * no line begins with it.
 * @param yaml the front matter without its fences
 */
export function fieldRanges(yaml: string): (field: string | number | undefined) => Range {
  const blocks = fieldBlocks(yaml).filter(({ field }) => field !== undefined);
  const ranges = new Map<string | number | undefined, Range>();
  for (const block of blocks.toReversed()) ranges.set(block.field, block);
  return (field) => ranges.get(field) ?? { from: 0, to: yaml.length };
}

/**
 * Parses the lines of one field of the front matter: a fraction of the whole, which would take ten
 * times as long as the reading of the entry. Slips are undone, as they were when it was read.
 */
function blockOf(yaml: string, { from, to }: Range): Block {
  const { document, edits } = repairField(yaml.slice(from, to));
  return { document, place: (offset) => from + originalOffset(edits, offset) };
}

/**
 * A function that finds the findings of one file, parsing what it needs with positions, once.
 * @param file its name
 * @param written its text
 */
export function locator(file: string, written: string): (finding: Pick<Finding, 'target'>) => Span {
  const text = file.endsWith('.md') ? unifyLines(written) : written;
  const decided = mergeMarks(text).text;
  const blocks = new Map<string, Block>();
  let rangeOfField: ReturnType<typeof fieldRanges> | undefined;
  const split = halvesOf(file, decided);
  const yaml = 'halves' in split ? plainSpaces(split.halves.yaml) : '';
  return ({ target }) => {
    if (target.in === 'file' || !('halves' in split))
      return spanOf(
        text,
        'offset' in target ? target.offset : 0,
        'length' in target ? target.length : 1,
      );
    const { yamlOffset, bodyOffset } = split.halves;
    if (target.in === 'body') return spanOf(text, bodyOffset + target.offset, target.length);
    const [field] = target.path;
    rangeOfField ??= fieldRanges(yaml);
    const lines = rangeOfField(field);
    const place = `${lines.from}-${lines.to}`;
    const block = blocks.get(place) ?? blockOf(yaml, lines);
    blocks.set(place, block);
    const range = rangeIn(block.document, target.path, target.at);
    const [from, to] = [block.place(range.from), block.place(range.to)];
    return spanOf(text, yamlOffset + from, Math.max(1, to - from));
  };
}
