/** Characters that move a terminal's cursor, colour it, or turn the direction of its text. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text of an entry, safe to print: control characters are made visible, line ends stay.
 * @param show what to print for a control character
 */
export function visible(text: string, show: (character: string) => string = () => '�'): string {
  return text.replace(CONTROL, show);
}
