import { yamlAdvice } from './advice.ts';
import type { Slip } from './slip.ts';

/** A line of a text, and where it begins. */
export type Line = { readonly text: string; readonly at: number };

/** How many lines before a fault may hold its cause. */
const LINES_BEFORE = 12;

/**
 * The line of a place and those before it that are not blank, the nearest first.
 * @param text the lines of a field
 * @param offset the place
 */
export function linesUpTo(text: string, offset: number): Line[] {
  const lines: Line[] = [];
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  while (end >= 0 && lines.length <= LINES_BEFORE) {
    const at = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(at, end);
    if (line.trim() !== '' && !/^\s*#/.test(line)) lines.push({ text: line, at });
    end = at - 1;
  }
  return lines;
}

/**
 * The lines below a line of text that carry it on: deeper than it, and no field or element.
 * @param line the line
 * @param all the text in which it stands
 * @returns with the line break before them; empty where there are none
 */
export function textBelow({ text, at }: Line, all: string): string {
  const width = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
  const lines = all.slice(at + text.length + 1).split('\n');
  const end = lines.findIndex((line) => {
    const inner = /^ */.exec(line)?.[0].length ?? 0;
    return inner <= width || /^ *(?:- |#|["']?[A-Za-z]\w*["']?:(?:\s|$)|$)/.test(line);
  });
  const below = lines.slice(0, Math.max(0, end));
  return below.length === 0 ? '' : `\n${below.join('\n')}`;
}

/**
 * Elements of a list that begin with another sign than a dash, as a word processor sets them.
 * @param text the lines of a field
 * @param line the one that may begin such a list
 */
export function* bulletSlips(text: string, { at }: Line): Generator<Slip> {
  const found = /^( *)[•‣▪●◦·–—*] .*(?:\n\1[•‣▪●◦·–—*] .*)*/.exec(text.slice(at));
  if (!found) return;
  const [lines, indent = ''] = found;
  const edit = { from: at, to: at + lines.length, by: lines.replace(/^( *)./gm, '$1-') };
  const place = { from: at + indent.length, to: at + indent.length + 1 };
  const message = 'this sign begins no element of a list';
  yield { ...place, message, hint: 'Begin each element with `- `, a dash and a space.', edit };
}

/** Brackets that open on a line and do not close on it. @param line the line */
export function* bracketSlips({ text, at }: Line): Generator<Slip> {
  const open: string[] = [];
  for (const sign of text.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, '')) {
    if (sign === '[') open.push(']');
    if (sign === '{') open.push('}');
    if (sign === open.at(-1)) open.pop();
  }
  if (open.length === 0) return;
  const by = (/\}\s*$/.test(text) && open.at(-1) === ']' ? '' : ' ') + open.reverse().join('');
  const end = at + text.trimEnd().length;
  const { message } = yamlAdvice('MISSING_CHAR', '');
  const hint = `Close it: write \`${by.trim()}\` at the end of the line.`;
  yield { from: end - 1, to: end, message, hint, edit: { from: end, to: end, by } };
}
