import type { YAMLError } from 'yaml';
import { yamlAdvice } from './advice.ts';
import { lineValues } from './line-values.ts';
import { OPEN_QUOTE } from './patterns.ts';
import { writeHint } from './slip.ts';
import type { Slip } from './slip.ts';
import { valueSlip } from './value-slip.ts';

/** A line of a text, and where it begins. */
type Line = { readonly text: string; readonly at: number };

/** How many lines before a fault may hold its cause. */
const LINES_BEFORE = 12;

/** The line of a place and those before it that are not blank, the nearest first. */
function linesUpTo(text: string, offset: number): Line[] {
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

/** Values of a line that are typed in a way that YAML takes for something else. */
function* valueSlips({ text, at }: Line, complaint: string): Generator<Slip> {
  for (const { from, to, raw, inBraces } of lineValues(text)) {
    const slip = valueSlip(raw, inBraces);
    if (!slip) continue;
    const place = { from: at + from, to: at + to };
    const hint = writeHint(slip.by, 'such text stands in quotes');
    yield {
      ...place,
      message: slip.message ?? complaint,
      hint,
      edit: { ...place, by: slip.by },
      isAdvised: true,
    };
  }
}

/** A slip that one edit undoes, which is what the hint says. */
function sure(line: Line, [start, end]: [number, number], by: string, message: string): Slip {
  const [from, to] = [line.at + start, line.at + end];
  const hint = `Write \`${by}\` there.`;
  return { from, to, message, hint, edit: { from, to, by }, isAdvised: true, isSure: true };
}

/** What is wrong with how the name of a field is set off from its value. */
function* fieldSlips(line: Line, before: Line | undefined): Generator<Slip> {
  const wide = /^(\s*(?:- +)*[A-Za-z]\w*)(：\s*)\S/.exec(line.text);
  if (wide?.[1] !== undefined && wide[2] !== undefined) {
    const start = wide[1].length;
    yield sure(line, [start, start + wide[2].length], ': ', 'this colon is no plain `:`');
  }
  const joined = /^(\s*(?:- +)*)([A-Za-z]\w*:)(?=[^\s/])/.exec(line.text);
  if (joined?.[1] !== undefined && joined[2] !== undefined) {
    const start = joined[1].length;
    const by = `${joined[2]} `;
    const message = 'a space is missing between the colon and the value';
    yield sure(line, [start, start + joined[2].length], by, message);
  }
  const tabs = /^ *\t[ \t]*/.exec(line.text)?.[0];
  if (tabs !== undefined) {
    const width = (before ? /^ */.exec(before.text)?.[0].length : undefined) ?? 0;
    const wanted = ' '.repeat(/:\s*$/.test(before?.text ?? '') ? width + 2 : width);
    const { message, hint } = yamlAdvice('TAB_AS_INDENT', '');
    const at = { from: line.at, to: line.at + tabs.length };
    for (const by of [wanted, tabs.replaceAll('\t', '  ')])
      yield { ...at, message, hint, edit: { ...at, by }, isAdvised: true, isSure: true };
  }
}

/** The same line under its neighbour: the columns that its indentation may have been meant for. */
function* indentSlips(lines: readonly Line[], message: string, hint: string): Generator<Slip> {
  const [line, before] = lines;
  if (!line || !before) return;
  const widthOf = (text: string) => /^ */.exec(text)?.[0].length ?? 0;
  const width = widthOf(line.text);
  const dashed = /^( *(?:- +)+)/.exec(before.text)?.[1]?.length;
  for (const column of [widthOf(before.text), dashed ?? 0, widthOf(before.text) + 2]) {
    if (column === width) continue;
    const at = { from: line.at, to: line.at + width };
    const place = { from: line.at, to: line.at + Math.max(1, width) };
    yield { ...place, message, hint, edit: { ...at, by: ' '.repeat(column) } };
  }
}

/** Brackets that open on a line and do not close on it. */
function* bracketSlips({ text, at }: Line): Generator<Slip> {
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

/**
 * What may have put the YAML of one field out of step, the likeliest first. Whoever tries them
 * keeps the first one that gets further.
 * @param text the lines of the field
 * @param error what the parser says
 */
export function* syntaxSlips(text: string, error: YAMLError): Generator<Slip> {
  const [from, to] = error.pos;
  const lines = linesUpTo(text, Math.min(from, text.length - 1));
  const [line] = lines;
  if (!line) return;
  const { message, hint } = yamlAdvice(error.code, error.message);
  // A quote that does not close takes all that follows: the fault shows at the end of it.
  const open = error.message.includes('closing') ? OPEN_QUOTE.exec(text)?.index : undefined;
  if (open !== undefined)
    for (const first of linesUpTo(text, open).slice(0, 1)) yield* valueSlips(first, message);
  yield* fieldSlips(line, lines[1]);
  for (const near of lines) yield* valueSlips(near, message);
  const next = text.slice(line.at + line.text.length + 1).split('\n', 1)[0] ?? '';
  const below = { text: next, at: line.at + line.text.length + 1 };
  yield* indentSlips(lines, message, hint);
  yield* indentSlips([below, line], message, hint);
  for (const near of lines.slice(0, 2)) yield* bracketSlips(near);
  const place = { from, to: Math.max(from + 1, to) };
  const blank = { from: line.at, to: line.at + line.text.length, by: '' };
  yield { ...place, message, hint, edit: blank, isLost: true };
}
