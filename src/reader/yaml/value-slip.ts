import { textAsYaml } from './edit-yaml.ts';

/** A slip in a value: what it is, and how the value is written instead. */
export type ValueSlip = {
  /** Undefined where the parser’s own complaint says more. */
  readonly message: string | undefined;
  readonly by: string;
};

/** Quotes of a word processor round a whole value, and what stands in them. */
const CURLY = /^[“”„‟«‘’‚‹]([^“”„‟«»‘’‚‹›]*)[“”»‘’›]$/;

/** What was most likely meant by a text that opens a quote and does not end with it. */
function quotedSlip(raw: string): ValueSlip | undefined {
  const [quote = ''] = raw;
  const rest = raw.slice(1);
  if (!rest.includes(quote))
    return { message: 'a quote opens here and does not close on this line', by: textAsYaml(rest) };
  if (raw.endsWith(quote) && quote === '"' && /\\(?![0abtnvfre"/\\N_LPxuU \t])/.test(rest))
    return {
      message: 'a backslash begins an escape that there is not',
      by: textAsYaml(rest.slice(0, -1)),
    };
  if (raw.endsWith(quote)) return undefined;
  return { message: 'text goes on behind a quote that closes', by: textAsYaml(raw) };
}

/** Characters that mean something to YAML at the beginning of a value. */
const MARK = /^(?:[@`%&*!|>#,\]}]|[?-](?:\s|$))/;

/** What of a plain text YAML takes for its own, with the words to say so. */
const TAKEN: readonly (readonly [RegExp, string | undefined, inBraces?: true])[] = [
  [MARK, undefined],
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
  if (/^["']/.test(raw)) return quotedSlip(raw);
  const taken = TAKEN.find(([sign, , braces]) => (!braces || inBraces) && sign.test(raw));
  return taken && { message: taken[1], by: textAsYaml(raw) };
}
