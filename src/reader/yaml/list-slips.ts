import { yamlAdvice } from './advice.ts';
import type { Line } from './near-lines.ts';
import type { Slip } from './slip.ts';

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
