import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { fieldRanges } from './locate.ts';
import { parsePositioned } from './schemas.ts';
import { yamlScalar } from './scalar.ts';
import type { Value } from './write-yaml.ts';

/** A place in a text, and what is to stand there. */
type Edit = { readonly from: number; readonly to: number; readonly by: string };

/** Fields to set in one group of a list; `before` is a field of it that a new one is put before. */
export type FieldSet = {
  readonly at: number;
  readonly field: string;
  readonly value: Value;
  readonly before: string;
};

/** A value on one line. */
function flowYaml(value: Value, inside = true): string {
  if (typeof value !== 'object') return yamlScalar(value, inside);
  if (Array.isArray(value))
    return `[${(value as readonly Value[]).map((each) => flowYaml(each)).join(', ')}]`;
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${pairs.map(([key, inner]) => `${yamlScalar(key, true)}: ${flowYaml(inner as Value)}`).join(', ')} }`;
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as Node | null)?.range;
  if (!range) throw new RangeError('a value has no place in the text');
  return [range[0], range[1]];
}

function pairOf(map: YAMLMap, field: string): Pair | undefined {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === field);
}

/** Column of a place in a text, from 0. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where a value ends, without a comment behind it, which the parser counts to a list or a group. */
function endOf(node: unknown): number {
  const isBlock = (isSeq(node) || isMap(node)) && node.flow !== true;
  const last: unknown = isBlock ? node.items.at(-1) : undefined;
  if (last === undefined) return rangeOf(node)[1];
  return endOf(isPair(last) ? (last.value ?? last.key) : last);
}

/**
 * Puts a value in the place of another one, which may stand on lines of its own. A comment between
 * those lines goes with them.
 */
function replaceValue(text: string, { key, value }: Pair, by: string): Edit {
  const [, keyEnd] = rangeOf(key);
  const [from] = rangeOf(value);
  const to = from + text.slice(from, endOf(value)).trimEnd().length;
  const colon = text.indexOf(':', keyEnd) + 1;
  const startsBelow = text.slice(colon, from).includes('\n');
  return startsBelow ? { from: colon, to, by: ` ${by}` } : { from, to, by };
}

/** Puts a field before another one of the same group. */
function insertField(text: string, map: YAMLMap, { field, before }: FieldSet, by: string): Edit {
  const next = pairOf(map, before);
  if (!next) throw new RangeError(`there is no field ${before}`);
  const [from] = rangeOf(next.key);
  const gap = map.flow === true ? ', ' : `\n${' '.repeat(columnOf(text, from))}`;
  return { from, to: from, by: `${field}: ${by}${gap}` };
}

/** A list that stands in brackets, or line by line. */
function addItems(text: string, list: YAMLSeq, added: readonly Value[]): Edit {
  const [from, end] = rangeOf(list);
  if (list.flow !== true) {
    const to = from + text.slice(from, endOf(list)).trimEnd().length;
    // What follows on the last line is a comment on it.
    const lineEnd = text.indexOf('\n', to) === -1 ? text.length : text.indexOf('\n', to);
    const indent = ' '.repeat(columnOf(text, from));
    const lines = added.map((value) => itemLines(value, indent)).join('\n');
    return { from: lineEnd, to: lineEnd, by: `\n${lines}` };
  }
  if (list.items.length === 0)
    return {
      from: text.slice(0, from).trimEnd().length,
      to: end,
      by: `\n${added.map((value) => itemLines(value, '  ')).join('\n')}`,
    };
  const last = rangeOf(list.items.at(-1))[1];
  return { from: last, to: last, by: added.map((value) => `, ${flowYaml(value)}`).join('') };
}

/** A group as an element of a list, a field a line. */
function itemLines(value: Value, indent: string): string {
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const lines = pairs.map(
    ([key, inner]) => `${key}: ${flowYaml(inner as Value, typeof inner === 'object')}`,
  );
  return lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`).join('\n');
}

/**
 * Changes a list of groups in front matter; every other byte stays, comments too.
 * @param yaml the front matter without its fences, without fault
 * @param field the field that holds the list; where it is absent it is put at the end
 * @param sets fields to set in groups that are there
 * @param added groups to stand at the end
 * @throws RangeError when a group that is to change is not there
 */
export function editListField(
  yaml: string,
  field: string,
  sets: readonly FieldSet[],
  added: readonly Value[],
): string {
  if (!new RegExp(`^${field}[ \\t]*:`, 'm').test(yaml)) {
    const head = yaml.endsWith('\n') ? yaml : `${yaml}\n`;
    return `${head}${field}:\n${added.map((value) => itemLines(value, '  ')).join('\n')}\n`;
  }
  const { from, to } = fieldRanges(yaml)(field);
  const block = yaml.slice(from, to);
  const list: unknown = parsePositioned(block).get(field, true);
  if (!isSeq(list)) throw new RangeError(`${field} is no list`);
  const edits = sets.map((set) => {
    const map: unknown = list.items[set.at];
    if (!isMap(map)) throw new RangeError(`${field} has no group ${set.at}`);
    const pair = pairOf(map, set.field);
    const by = flowYaml(set.value);
    return pair ? replaceValue(block, pair, by) : insertField(block, map, set, by);
  });
  if (added.length > 0) edits.push(addItems(block, list, added));
  const edited = edits
    .map((edit, order) => ({ ...edit, order }))
    // Of several fields before one other, the first named one stands first.
    .sort((a, b) => b.from - a.from || b.order - a.order)
    .reduce((now, { from, to, by }) => now.slice(0, from) + by + now.slice(to), block);
  return yaml.slice(0, from) + edited + yaml.slice(to);
}
