import { visible } from '#domain/visible.ts';

/** Characters that are not seen, besides those that `visible` shows. */
const UNSEEN =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * What a host of Markdown may turn into a mention, a link or an element, even from text
 * that it was told to leave alone. A space takes the power and leaves it readable.
 */
const ACTIVE = /@(?=\S)|<(?=\S)|:(?=\/\/)|\bwww(?=\.)/gi;

/** Characters that would end the span or the cell, or begin a link, and what stands for them. */
const LOOKALIKES = { '`': '’', '|': '¦', '\\': '⧵', '[': '(', ']': ')' };

/**
 * Text of an entry as a code span, which may stand in a cell of a table: it is one line, and
 * nothing in it ends the span or the cell.
 * @param text of anybody
 * @param most characters; what is longer is cut
 */
export function codeSpan(text: string, most = 120): string {
  const line = visible(text.replace(/\s+/g, ' ')).replace(UNSEEN, '�').trim();
  const cut = line.length > most ? `${line.slice(0, most - 1)}…` : line;
  const plain = Object.entries(LOOKALIKES).reduce(
    (text, [character, other]) => text.replaceAll(character, other),
    cut,
  );
  return `\`${plain.replace(ACTIVE, '$& ') || ' '}\``;
}
