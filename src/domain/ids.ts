/** Grammar of every id in the catalog: lower-case words joined by single dashes. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longest id, in characters. An agent's id is its file name and a part of its address. */
export const ID_MAX = 64;

/** True when the text may serve as an id. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX && ID_PATTERN.test(text);
}
