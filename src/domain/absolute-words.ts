/** Words that leave no room for what nobody has looked at. */
const ABSOLUTE =
  /\b(?:100 ?%|(?:completely|always|never|impossible|foolproof|unbreakable|eliminat(?:es?|ed|ing)|guarantee[sd]?|(?:fully|totally|entirely) (?:secure|safe|protected))\b)/giu;

/**
 * The absolute words of a text.
 * @returns each as it is written, once, in the order of the text; empty when there is none
 */
export function absoluteWords(text: string): string[] {
  return [...new Set(text.match(ABSOLUTE))];
}
