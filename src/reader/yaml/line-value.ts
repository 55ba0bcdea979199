import { MAX_YAML_DEPTH } from '#domain/entry/limits.ts';
import { newField, NotPlain, scalarOf, tableOf } from './line-words.ts';
import type { Cursor } from './line-words.ts';

/** Signs that end text within brackets and braces. */
const isFlow = tableOf(/[,[\]{}]/);

/** Moves over text in single quotes, where two stand for one. */
function single(cursor: Cursor): string {
  const { line, at } = cursor;
  let end = line.indexOf("'", at + 1);
  while (line[end + 1] === "'" && end > 0) end = line.indexOf("'", end + 2);
  if (end < 0) throw new NotPlain();
  cursor.at = end + 1;
  const text = line.slice(at + 1, end);
  return text.includes("'") ? text.replaceAll("''", "'") : text;
}

/** Moves over text in double quotes, where a backslash stands before each quote and backslash. */
function double(cursor: Cursor): string {
  const { line, at } = cursor;
  let end = at + 1;
  while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
  const text = line.slice(at + 1, end);
  if (end >= line.length || /\\(?:[^"\\]|$)/.test(text.replaceAll('\\\\', '')))
    throw new NotPlain();
  cursor.at = end + 1;
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}

/** Moves over text without quotes, within brackets or braces. */
function plainInFlow(cursor: Cursor): unknown {
  const { line, at } = cursor;
  let end = at;
  while (end < line.length && isFlow[line.charCodeAt(end)] !== true) end += 1;
  cursor.at = end;
  while (line[end - 1] === ' ' && end > at) end -= 1;
  return scalarOf(line.slice(at, end));
}

/** A value within brackets or braces, or in quotes. */
function flowValue(cursor: Cursor, depth: number): unknown {
  const sign = cursor.line[cursor.at];
  if (sign === '[' || sign === '{') return collection(cursor, depth);
  if (sign === "'") return single(cursor);
  return sign === '"' ? double(cursor) : plainInFlow(cursor);
}

/** Moves over spaces to the sign behind them. */
function skipSpaces(cursor: Cursor): string | undefined {
  while (cursor.line[cursor.at] === ' ') cursor.at += 1;
  return cursor.line[cursor.at];
}

/** A list in brackets, or a group in braces, that ends on its line. */
function collection(cursor: Cursor, depth: number): unknown {
  if (depth > MAX_YAML_DEPTH) throw new NotPlain();
  const isList = cursor.line[cursor.at] === '[';
  const close = isList ? ']' : '}';
  const list: unknown[] = [];
  const group: Record<string, unknown> = {};
  cursor.at += 1;
  let sign = skipSpaces(cursor) === close ? close : ',';
  while (sign === ',') {
    skipSpaces(cursor);
    if (isList) list.push(flowValue(cursor, depth + 1));
    else {
      const field = newField(cursor, group);
      skipSpaces(cursor);
      group[field] = flowValue(cursor, depth + 1);
    }
    sign = skipSpaces(cursor) ?? '';
    if (sign === ',') cursor.at += 1;
  }
  if (sign !== close) throw new NotPlain();
  cursor.at += 1;
  return isList ? list : group;
}

/**
 * The value that stands on one line, behind the name of a field or the sign of an item.
 * @param line the line
 * @param at where the value begins
 * @throws NotPlain where it is more, or anything that is not plain
 */
export function lineValue(line: string, at: number): unknown {
  const sign = line[at];
  if (sign !== "'" && sign !== '"' && sign !== '[' && sign !== '{') return scalarOf(line.slice(at));
  const cursor = { line, at };
  const value = flowValue(cursor, 0);
  if (cursor.at < line.length) throw new NotPlain();
  return value;
}
