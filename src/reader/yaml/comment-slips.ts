import { textAsYaml } from './edit-yaml.ts';
import { writeHint } from './slip.ts';
import type { Slip } from './slip.ts';

/** A stretch of a text, its end excluded. */
export type Span = readonly [from: number, to: number];

/**
 * Comments behind a text of several words, or right before a word: text that is cut, most likely.
 * @param text the YAML
 * @param closed stretches of it in which a sign begins no comment
 */
export function commentSlips(text: string, closed: readonly Span[]): Slip[] {
  return [...text.matchAll(/[ \t]#(?=([^\n]?))/g)].flatMap(({ 0: sign, 1: next = '', index }) => {
    const at = index + sign.length - 1;
    if (closed.some(([from, to]) => from <= at && at < to)) return [];
    const start = text.lastIndexOf('\n', at) + 1;
    const head = text.slice(start, at);
    // A sign within a comment begins nothing.
    if (/^\s*#/.test(head)) return [];
    const said = head.replace(/^[ ]*(?:- +)*(?:[\w-]+:[ ]+)?/, '');
    const isText = /^[^\s"'[{|>].*?\S \S/.test(said);
    const isWord = /[^\s#]/.test(next) && head.trim() !== '';
    if (!isWord && !isText) return [];
    const end = text.indexOf('\n', at);
    const line = { from: start, to: end < 0 ? text.length : end };
    return [commentSlip(text.slice(line.from, line.to), line.from, at, isWord)];
  });
}

/** A comment, as the end of a text that its sign cuts off. */
function commentSlip(line: string, start: number, at: number, isWord: boolean): Slip {
  const from = start + (/^[ ]*(?:- +)*(?:[\w-]+:[ ]+)?/.exec(line)?.[0].length ?? 0);
  const to = start + line.trimEnd().length;
  const said = line.slice(from - start, at - start).trimEnd();
  // An address holds no white space: what stands behind it is a comment.
  const isAddress = /^https?:\/\/\S+$/.test(said);
  const by = isAddress ? said : textAsYaml(line.slice(from - start).trimEnd());
  const message = '` #` begins a comment here: what follows on the line is lost';
  const hint = writeHint(by, 'or put the comment on a line of its own');
  const isPlain = !/^["'[{|>]/.test(line.slice(from - start));
  const slip = { from: isPlain ? from : at, to: isPlain ? to : at + 1, message, hint };
  const severity = isWord ? 'error' : 'warning';
  if (!isPlain)
    return {
      ...slip,
      hint: 'Put text with ` #` in quotes, or the comment on a line of its own.',
      severity,
    };
  return { ...slip, severity, isAdvised: true, edit: { from, to, by } };
}
