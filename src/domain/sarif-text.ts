/**
 * Text for a message of SARIF, in which nothing is a link: `[words](address)` is one there, and an
 * entry or an inventory may come from a stranger. Source: SARIF 2.1.0, 3.11.6.
 * @param text plain text
 */
export function sarifText(text: string): string {
  return text.replaceAll('](', '] (');
}
