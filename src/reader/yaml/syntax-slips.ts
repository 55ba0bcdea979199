import { counted } from '#domain/wording.ts';
import type { YAMLError } from 'yaml';
import { yamlAdvice } from './advice.ts';
import { bracketSlips, bulletSlips, linesUpTo, textBelow } from './line-slips.ts';
import { lineValues } from './line-values.ts';
import type { Line } from './line-slips.ts';
import { fieldSlips } from './field-slips.ts';
import { OPEN_QUOTE } from './schemas.ts';
import { IN_QUOTES, writeHint } from './slip.ts';
import type { Slip } from './slip.ts';
import { valueSlip } from './value-slip.ts';

/** Values of a line that are typed in a way that YAML takes for something else. */
function* valueSlips({ text, at }: Line, complaint: string, all: string): Generator<Slip> {
  for (const { from, to, raw, inBraces } of lineValues(text)) {
    const below = inBraces ? '' : textBelow({ text, at }, all);
    const slip = valueSlip(raw + below.replace(/\n */g, ' '), inBraces);
    if (!slip) continue;
    const place = { from: at + from, to: at + to + below.length };
    const hint = writeHint(slip.by, slip.reason ?? IN_QUOTES);
    yield {
      ...place,
      message: slip.message ?? complaint,
      hint,
      edit: { ...place, by: slip.by },
      isAdvised: true,
    };
  }
}

/** The same line under its neighbour: the columns that its indentation may have been meant for. */
function* indentSlips(lines: readonly Line[]): Generator<Slip> {
  const { message, hint } = yamlAdvice('BAD_INDENT', '');
  const [line, before] = lines;
  if (!line || !before) return;
  const widthOf = (text: string) => /^ */.exec(text)?.[0].length ?? 0;
  const width = widthOf(line.text);
  const dashed = /^( *(?:- +)+)/.exec(before.text)?.[1]?.length;
  for (const column of [widthOf(before.text), dashed ?? 0, widthOf(before.text) + 2]) {
    if (column === width) continue;
    const at = { from: line.at, to: line.at + width };
    const place = { from: line.at, to: line.at + Math.max(1, width) };
    const by = ' '.repeat(column);
    const widths = `It begins with ${counted(width, 'space')}; ${column} would fit.`;
    yield {
      ...place,
      message,
      hint: `${hint} ${widths}`,
      edit: { ...at, by },
      isAdvised: width > 0,
    };
  }
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
    for (const first of linesUpTo(text, open).slice(0, 1)) yield* valueSlips(first, message, text);
  const width = /^ */.exec(line.text)?.[0].length ?? 0;
  const after = text.slice(line.at + line.text.length + 1).split('\n', 1)[0] ?? '';
  const deeper = new RegExp(`^ {${width + 1},}\\S`).test(after) ? after : '';
  yield* fieldSlips(line, lines[1], deeper);
  for (const near of lines.slice(0, 2)) yield* bulletSlips(text, near);
  for (const near of lines) yield* valueSlips(near, message, text);
  const next = text.slice(line.at + line.text.length + 1).split('\n', 1)[0] ?? '';
  const below = { text: next, at: line.at + line.text.length + 1 };
  yield* indentSlips(lines);
  yield* indentSlips([below, line]);
  for (const near of lines.slice(0, 2)) yield* bracketSlips(near);
  const place = { from, to: Math.max(from + 1, to) };
  const blank = { from: line.at, to: line.at + line.text.length, by: '' };
  yield { ...place, message, hint, edit: blank, isLost: true };
}
