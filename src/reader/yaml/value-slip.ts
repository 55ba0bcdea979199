import { textAsYaml } from './edit-yaml.ts';
import { BRACKETED_TEXT } from './line-values.ts';

/** A slip in a value: what it is, and how the value is written instead. */
export type ValueSlip = {
  /** Undefined where the parser’s own complaint says more. */
  readonly message: string | undefined;
  readonly by: string;
  /** Why so, where it is not that text needs quotes. */
  readonly reason?: string;
};

/** Quotes of a word processor round a whole value, and what stands in them. */
const CURLY = /^[“”„‟«‘’‚‹]([^“”„‟«»‘’‚‹›]*)[“”»‘’›]$/;

/** A backslash in double quotes that begins no escape of YAML. */
const NO_ESCAPE = /\\(?![0abtnvfre"/\\N_LP \t]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|x?$)/i;

/** Text within quotes that closes them before its end. */
const OPENED = { "'": /(?<!')'(?:'')*(?!')/, '"': /(?<!\\)"/ };

/** What was most likely meant by a text that opens a quote and does not end with it. */
function quotedSlip(raw: string, inBraces: boolean): ValueSlip | undefined {
  const quote = raw.startsWith('"') ? '"' : "'";
  const rest = raw.slice(1);
  if (!rest.includes(quote))
    return {
      message: 'a quote opens here and does not close on this line',
      by: textAsYaml(rest.replace(/[“”»‘’›＂]$/, '')),
    };
  if (raw.endsWith(quote)) {
    const inner = rest.slice(0, -1);
    if (quote === '"' && NO_ESCAPE.test(inner))
      return { message: 'a backslash begins an escape that there is not', by: textAsYaml(inner) };
    return OPENED[quote].test(inner)
      ? { message: 'a quote closes here, before the text ends', by: textAsYaml(inner) }
      : undefined;
  }
  const value = /^((['"])[^'"]*\2),$/.exec(raw)?.[1];
  if (value !== undefined && !inBraces)
    return {
      message: 'a comma stands behind the value',
      by: value,
      reason: 'a line ends without a comma',
    };
  return { message: 'text goes on behind a quote that closes', by: textAsYaml(raw) };
}

/** Characters that mean something to YAML at the beginning of a value. */
const MARK = /^(?:[@`%&*!|>#,\]}]|[?-](?:\s|$))/;

/** What of a plain text YAML takes for its own, with the words to say so. */
const TAKEN: readonly (readonly [RegExp, string | undefined, inBraces?: true])[] = [
  [MARK, undefined],
  [BRACKETED_TEXT, 'brackets begin a list or a group here, and the text goes on behind them'],
  [/[ \t]#/, '` #` begins a comment here: what follows on the line is lost'],
  [/:(?:[ \t]|$)/, 'this line has a second `: ` that begins another field'],
  [/[,[\]{}]/, 'a comma or a bracket ends the text here, within braces', true],
];

/**
 * What is wrong with the way in which a value is typed.
 * @param raw as it stands on its line
 * @param inBraces true where braces hold it, so that a comma ends it
 * @returns undefined for a value that YAML reads as it stands
 */
export function valueSlip(raw: string, inBraces: boolean): ValueSlip | undefined {
  const [, inner] = CURLY.exec(raw) ?? [];
  if (inner !== undefined)
    return {
      message: 'curly quotes are no quotes to YAML, but a part of the text',
      by: textAsYaml(inner),
    };
  if (/^["']/.test(raw)) return quotedSlip(raw, inBraces);
  const address = /^\[[^\]]*\]\((https:\/\/[^\s)]+)\)$/.exec(raw)?.[1];
  if (address !== undefined)
    return {
      message: 'a link of Markdown stands here, and a field takes its address alone',
      by: address,
      reason: 'without brackets',
    };
  const number = inBraces ? /^(-?\d[\d.]*|unknown)[ \t]+#/.exec(raw)?.[1] : undefined;
  if (number !== undefined)
    return {
      message: '` #` begins a comment here: what follows on the line is lost',
      by: number,
      reason: 'a comment stands on a line of its own',
    };
  const taken = TAKEN.find(([sign, , braces]) => (!braces || inBraces) && sign.test(raw));
  return taken && { message: taken[1], by: textAsYaml(raw) };
}
