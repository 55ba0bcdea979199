import { yamlAdvice } from './advice.ts';
import type { Line } from './line-slips.ts';
import type { Slip } from './slip.ts';

/** A slip that one edit undoes, which is what the hint says. */
function sure(
  line: Line,
  [start, end]: readonly [number, number],
  by: string,
  message: string,
): Slip {
  const [from, to] = [line.at + start, line.at + end];
  const hint = `Write \`${by}\` there.`;
  return { from, to, message, hint, edit: { from, to, by }, isAdvised: true, isSure: true };
}

/** Marks and signs that do not belong to the name of a field. */
function* markSlips(line: Line): Generator<Slip> {
  const marked = /^(\s*(?:- +)*)((?:\*\*|__|`)([A-Za-z]\w*)(?:\*\*|__|`)?:(?:\*\*|__)?)(?=\s)/.exec(
    line.text,
  );
  if (marked?.[1] !== undefined && marked[2] !== undefined && marked[3] !== undefined) {
    const start = marked[1].length;
    const message = 'the name of a field stands without marks of Markdown';
    yield sure(line, [start, start + marked[2].length], `${marked[3]}:`, message);
  }
  const parted = /^(\s*(?:- +)*)([a-z]\w*)( *= *|; +)(?=\S)/.exec(line.text);
  if (parted?.[1] !== undefined && parted[2] !== undefined && parted[3] !== undefined) {
    const start = parted[1].length + parted[2].length;
    const message = `\`${parted[3].trim()}\` stands where a colon belongs`;
    yield sure(line, [start, start + parted[3].length], ': ', message);
  }
  const listed = /^- +(?=[A-Za-z]\w*:)/.exec(line.text)?.[0];
  if (listed !== undefined) {
    const message = 'a dash stands before a field of the entry';
    yield { ...sure(line, [0, listed.length], '', message), hint: 'Remove it.' };
  }
}

/** What is wrong with how the name of a field is set off from its value. */
function* nameSlips(line: Line, below: string): Generator<Slip> {
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
  const named = /^( *(?:- +)*)([A-Za-z]\w*)[ \t]*$/.exec(line.text);
  if (named?.[1] !== undefined && named[2] !== undefined && below !== '') {
    const start = named[1].length;
    const message = 'a colon is missing behind the name of this field';
    yield sure(line, [start, start + named[2].length], `${named[2]}:`, message);
  }
}

/** What is wrong with dashes, commas and tabs of a line. */
function* signSlips(line: Line, before: Line | undefined): Generator<Slip> {
  const dash = /^ *-(?=[^\s-])/.exec(line.text)?.[0];
  if (dash !== undefined) {
    const place = [dash.length - 1, dash.length] as const;
    yield sure(line, place, '- ', 'a space is missing behind the dash');
  }
  const commas = /,\s*(?=,)|(?<=[[{]\s*),/.exec(line.text);
  if (commas) {
    const [from, to] = [commas.index, commas.index + commas[0].length];
    yield { ...sure(line, [from, to], '', 'a comma is one too many'), hint: 'Remove it.' };
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

/**
 * What may be wrong with how a line begins a field, the likeliest first.
 * @param line where the parser stumbles
 * @param before the line above it
 * @param below the line under it where that stands further in
 */
export function* fieldSlips(line: Line, before: Line | undefined, below: string): Generator<Slip> {
  yield* markSlips(line);
  yield* nameSlips(line, below);
  yield* signSlips(line, before);
}
