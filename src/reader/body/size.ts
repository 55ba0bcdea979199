import { MAX_BLOCK, MAX_COLUMNS, MAX_ENTITIES } from '#domain/entry/limits.ts';
import type { Problem } from '#domain/finding.ts';

/** A line of nothing but the marks of a table, as the one below its head; also in lists and quotes. */
const TABLE_LINE = /^[ \t>|:+*\-\d.)]*$/gm;

/** A table that is far too wide, before the parser fills up its rows. */
function wideTable(markdown: string): { offset: number; length: number } | undefined {
  if (!markdown.includes('|')) return undefined;
  for (const { 0: line, index } of markdown.matchAll(TABLE_LINE)) {
    const isWide = line.includes('-') && line.split('|').length > MAX_COLUMNS + 2;
    if (isWide) return { offset: index, length: line.length };
  }
  return undefined;
}

/** A stretch without an empty line that is too long. */
function longBlock(markdown: string): { offset: number; length: number } | undefined {
  if (markdown.length <= MAX_BLOCK) return undefined;
  let offset = 0;
  for (const { index, 0: gap } of markdown.matchAll(/\n[ \t]*(?=\n)|$/g)) {
    if (index - offset > MAX_BLOCK) return { offset, length: index - offset };
    offset = index + gap.length;
  }
  return undefined;
}

/**
 * What a body has too much of to be given to the Markdown parser.
 * @param markdown the body
 */
export function sizeProblem(markdown: string): Problem | undefined {
  const table = wideTable(markdown);
  if (table)
    return {
      target: { in: 'body', ...table },
      message: `a table has more than ${MAX_COLUMNS} columns`,
      hint: 'Make it narrower, or put it into a code block without its lines.',
    };
  const entities = [...markdown.matchAll(/&#?[a-z\d]+;/gi).take(MAX_ENTITIES + 1)];
  const last = entities[MAX_ENTITIES];
  if (last)
    return {
      target: { in: 'body', offset: last.index, length: last[0].length },
      message: `the body has more than ${MAX_ENTITIES} entities such as \`${last[0].slice(0, 20)}\``,
      hint: 'Write the characters themselves, or put them in a code block.',
    };
  const block = longBlock(markdown);
  if (block)
    return {
      target: { in: 'body', ...block },
      message: `${block.length} characters stand together without an empty line, more than ${MAX_BLOCK}`,
      hint: 'Put an empty line between paragraphs.',
    };
  return undefined;
}
