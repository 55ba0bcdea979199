/** Values as a list in a sentence: `a`, `b` or `c`. */
export function listOf(values: readonly string[], join: 'or' | 'and' = 'or'): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${join} ${last}`;
}

/**
 * A number of things: `1 agent`, `2 agents`.
 * @param one what one of them is called
 * @param many what others are called, where it is not with an `s`
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A text as the beginning of a sentence: its first letter is a capital. */
export function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Words that leave no room for what nobody has looked at. */
const ABSOLUTE =
  /\b(?:100 ?%|(?:completely|always|never|impossible|foolproof|unbreakable|eliminat(?:es?|ed|ing)|guarantee[sd]?|(?:fully|totally|entirely) (?:secure|safe|protected))\b)/giu;

/**
 * A part of each of them, without k and s, which Unicode has a second time. What it lets pass is
 * looked at closely: nearly no text, and it takes half the time.
 */
const HINT =
  /100|completely|alway|never|impo|foolproof|unbrea|eliminat|guarantee|fully |totally |entirely /i;

/** True for a text that has an absolute word. */
export function hasAbsoluteWord(text: string): boolean {
  return HINT.test(text) && absoluteWords(text).length > 0;
}

/**
 * The absolute words of a text.
 * @returns each as it is written, once, in the order of the text; empty when there is none
 */
export function absoluteWords(text: string): string[] {
  const found = text.match(ABSOLUTE);
  return found ? [...new Set(found)] : [];
}
