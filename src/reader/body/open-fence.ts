import type { Problem } from '#domain/finding.ts';

/**
 * A block of code that does not close: all that follows it belongs to it.
 * @param markdown the body
 */
export function openFence(markdown: string): Problem | undefined {
  let open: { sign: string; offset: number; length: number } | undefined;
  for (const { 0: line, 1: sign = '', 2: rest = '', index } of markdown.matchAll(
    /^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm,
  )) {
    const closes = open && sign.startsWith(open.sign) && rest.trim() === '';
    if (closes === true) open = undefined;
    else open ??= { sign, offset: index, length: line.length };
  }
  if (!open) return undefined;
  const { sign, offset, length } = open;
  const target = { in: 'body', offset, length } as const;
  const hint = `Write ${sign} on a line of its own where it ends.`;
  return { target, message: 'a block of code opens here and does not close', hint };
}
