/** Sources as the texts of entries cite them: `[@docs]`. */
export function cites(sources: readonly string[]): string {
  return sources.length === 0 ? '' : ` ${sources.map((id) => `[@${id}]`).join(' ')}`;
}

/** A block of code, in a fence that nothing in it can end. */
export function codeBlock(code: string, language: string): string[] {
  const longest = [...code.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...code.split('\n'), fence];
}

/** A row of a table. */
function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table with its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells)), ''];
}

/** A section with its heading; nothing where it has no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}
