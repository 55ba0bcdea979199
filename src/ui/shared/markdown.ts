/** What would mean more than itself within a line: marks of emphasis, code, links and elements. */
const MARKS =
  /[\\`*[\]|~]|<(?=[a-z/!?])|(?<!\S)#|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;

/** White space that is more than the single space between two words. */
const GAPS = /\s{2,}|[^\S ]/g;

/**
 * Text as a part of a line of Markdown that means nothing but itself. What means nothing there
 * anyhow stays as it is, so that a name such as `SECRET_KEY` can be copied out of the file.
 * @param text of anybody
 */
export function inline(text: string): string {
  return text.replaceAll(GAPS, ' ').trim().replaceAll(MARKS, '\\$&');
}

/** The same at the beginning of a line or an item, where it becomes no list and no quotation. */
export function plain(text: string): string {
  return inline(text)
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * Text as a code span, sign by sign: for what a reader types or copies. It may not stand in a table.
 * @param text of anybody
 */
export function codeSpan(text: string): string {
  const line = text.replaceAll(GAPS, ' ').trim();
  const longest = [...line.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}
