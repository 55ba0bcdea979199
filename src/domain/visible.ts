import { withoutOdd } from './characters.ts';

/**
 * Text of an entry, safe to print: characters that move a terminal's cursor, colour it, turn the
 * direction of text or cannot be seen are made visible; line ends stay.
 * @param text of any kind
 * @param show what to print for each code unit of such a character
 */
export function visible(text: string, show: (unit: string) => string = () => '�'): string {
  return withoutOdd(text, show);
}
