const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];

const isOpening = (sign: number) => sign === 0x7b || sign === 0x5b;
const isClosing = (sign: number) => sign === 0x7d || sign === 0x5d;

/** True where an odd number of backslashes stands before a quote: it ends no string then. */
function isEscaped(text: string, quote: number): boolean {
  let before = quote;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (quote - before) % 2 === 1;
}

/** The place behind a string. @throws SyntaxError where it has no end */
function endOfString(text: string, from: number): number {
  let quote = text.indexOf('"', from + 1);
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  if (quote === -1) throw new SyntaxError(`a string of JSON has no end, from ${from} on`);
  return quote + 1;
}

/**
 * The place behind a value in a text of JSON.
 * @param text as `JSON.stringify` writes it, without white space between its parts
 * @param from where the value begins, within a list or an object
 * @throws SyntaxError where it has no end
 */
export function endOf(text: string, from: number): number {
  for (let [at, depth] = [from, 0]; at < text.length;) {
    const sign = text.charCodeAt(at);
    if (depth === 0 && (sign === COMMA || isClosing(sign))) return at;
    if (isOpening(sign)) depth += 1;
    else if (isClosing(sign)) depth -= 1;
    at = sign === QUOTE ? endOfString(text, at) : at + 1;
  }
  throw new SyntaxError(`a value of JSON has no end, from ${from} on`);
}

/** A value in a text of JSON: where it begins, and the place behind it. */
type Cut = readonly [from: number, to: number];

/**
 * The values of a list in a text of JSON, in their order: cutting a text costs a quarter of reading
 * its values and writing them again, and leaves nothing to collect.
 * @param text as `JSON.stringify` writes it, without white space between its parts
 * @param from where the list begins
 */
export function* itemsIn(text: string, from = 0): Generator<Cut, void> {
  for (let at = from + 1; text[at] !== ']';) {
    const to = endOf(text, at);
    yield [at, to];
    at = text.charCodeAt(to) === COMMA ? to + 1 : to;
  }
}

/**
 * The keys of an object in a text of JSON, each with the place where its value begins. Who stops at
 * one has read no further.
 * @param text as for lists
 * @param from where the object begins
 */
export function* keysIn(text: string, from = 0): Generator<readonly [string, number], void> {
  for (let at = from + 1; text[at] !== '}';) {
    const behind = endOfString(text, at);
    yield [JSON.parse(text.slice(at, behind)) as string, behind + 1];
    const to = endOf(text, behind + 1);
    at = text.charCodeAt(to) === COMMA ? to + 1 : to;
  }
}
