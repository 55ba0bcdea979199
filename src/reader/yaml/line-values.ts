/** A value as one line has it: where it begins and ends in the line, and whether braces hold it. */
export type LineValue = {
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  readonly inBraces: boolean;
};

/** What goes before the value of a line: indentation, dashes of a list, the name of a field. */
const HEAD = /^[ \t]*(?:- +)*(?:["']?[A-Za-z_][\w-]*["']?:[ \t]+)?/;

/** Where a field begins within braces. */
const FIELD = /[{,][ \t]*["']?[A-Za-z][\w-]*["']?:[ \t]+/g;

/** Text that begins with brackets and goes on behind them: `[draft] Example`. */
export const BRACKETED_TEXT = /^\{\{|^(?:\[[^\][{}]*\]|\{[^\][{}]*\})[ \t]*[^\s,:#\]}]/;

/** A comment behind brackets that are closed: the line says all that it has to say before it. */
function withoutComment(line: string): string {
  const cut = /^(.*[}\]])[ \t]+#/.exec(line)?.[1];
  const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
  const isClosed = cut !== undefined && count(cut, /[{[]/g) === count(cut, /[}\]]/g);
  return isClosed ? cut : line;
}

/** The values of a line in braces; what opens a bracket of its own is left out. */
function bracedValues(line: string, start: number): LineValue[] {
  const text = withoutComment(line);
  const fields = [...text.matchAll(FIELD)].filter(({ index }) => index >= start);
  return fields.flatMap(({ 0: head, index }, i) => {
    const from = index + head.length;
    const end = fields[i + 1]?.index ?? text.length;
    const raw = text.slice(from, end).replace(/[\s}\],]*$/, '');
    return raw === '' || /^[[{]/.test(raw)
      ? []
      : [{ from, to: from + raw.length, raw, inBraces: true }];
  });
}

/**
 * The values that a line of YAML has, by its looks: also where a slip makes it something else to
 * a parser.
 * @param line without its end
 */
export function lineValues(line: string): LineValue[] {
  const from = HEAD.exec(line)?.[0].length ?? 0;
  const raw = line.slice(from).trimEnd();
  if (raw === '') return [];
  if (/^[[{]/.test(raw) && !BRACKETED_TEXT.test(raw)) return bracedValues(line, from);
  return [{ from, to: from + raw.length, raw, inBraces: false }];
}
