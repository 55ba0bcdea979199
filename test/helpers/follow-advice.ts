import type { Located } from '#reader/report/report.ts';

/** What a finding says to write in place of what it points at; undefined where a person decides. */
export function adviceOf({ advice, fix, hint = '' }: Located): string | undefined {
  if (advice !== undefined) return advice;
  if (typeof fix === 'object') return fix.put;
  return /^Did you mean `([^`]+)`\?$/.exec(hint)?.[1];
}

/**
 * Text with what findings advise, from the end, so that no change moves the place of another.
 * @param text with its findings
 * @param findings of which advice is followed, once each
 */
export function followAdvice(text: string, findings: readonly Located[]): string {
  return findings
    .toSorted((a, b) => b.span.offset - a.span.offset)
    .reduce((now, finding) => {
      if (finding.fix === 'white space') return now.replace(/[ \t]+$/gm, '').replace(/^\s+/, '');
      const by = adviceOf(finding);
      const { offset, length } = finding.span;
      return by === undefined ? now : now.slice(0, offset) + by + now.slice(offset + length);
    }, text);
}
