import type { Nodes, Root, Text } from 'hast';
import { oddCharacters } from '#domain/characters.ts';
import { MAX_DEPTH, MAX_PARTS, MAX_WORD } from '#domain/entry/limits.ts';
import type { Problem } from '#domain/finding.ts';
import { elementFault } from './element-faults.ts';
import type { Fault } from './element-faults.ts';

/** A word that is too long to be one, looked at from its beginning only. */
const LONG_WORD = new RegExp(`(?<!\\S)\\S{${MAX_WORD + 1}}`);

/** True for a text with such a word. Where spaces stand close enough to each other, there is none. */
function hasLongWord(text: string): boolean {
  for (let end = MAX_WORD; end < text.length;) {
    const space = text.lastIndexOf(' ', end);
    if (space < end - MAX_WORD) return LONG_WORD.test(text);
    end = space + 1 + MAX_WORD;
  }
  return false;
}

/**
 * True where a text may hold what the body does not: an entity stands for it, or the parser has put
 * a sign in the place of what is no character.
 */
function mayHide(markdown: string): boolean {
  return markdown.includes('&') || markdown.includes('\0') || !markdown.isWellFormed();
}

/** What is said of every tag and comment. */
const HTML: Fault = ['HTML is not allowed', 'Use Markdown, or put the text in a code span: `<b>`.'];

/** Where a node stands: what holds it says what its text may be. */
type Place = { readonly node: Nodes; readonly depth: number; readonly isPlain: boolean };

/** What a text says that an entry may not say. @param markdown the body, where it may hide something */
function textFault(
  { value }: Text,
  isPlain: boolean,
  markdown: string | undefined,
): Fault | undefined {
  if (isPlain && hasLongWord(value))
    return [
      `a word has more than ${MAX_WORD} characters`,
      'Break it, or put it in a code span or a code block.',
    ];
  if (markdown === undefined) return undefined;
  // What stands in the file as such has been told; here an entity such as `&#8203;` stands for it.
  const hidden = oddCharacters(value).find(
    ({ offset, length }) => !markdown.includes(value.slice(offset, offset + length)),
  );
  return hidden && [`an entity stands for ${hidden.what}: ${hidden.why}`, hidden.hint];
}

/** What a node does that an entry may not do. */
function faultOf({ node, isPlain }: Place, markdown: string | undefined): Fault | undefined {
  if (node.type === 'element') return elementFault(node);
  if (node.type === 'text') return textFault(node, isPlain, markdown);
  return node.type === 'root' ? undefined : HTML;
}

/**
 * What is wrong with the Markdown of a body: HTML, images, links that leave https, and whatever
 * else is not on the list of what an entry may hold.
 * @param root the syntax tree, from the parser that also renders
 * @param markdown what it was made of
 * @returns the problems, and whether the tree is too deep or too large for anything else
 */
export function bodyProblems(
  root: Root,
  markdown: string,
): { problems: Problem[]; tooDeep: boolean } {
  const problems: Problem[] = [];
  const complain = (node: Nodes, [message, hint]: Fault) => {
    const offset = node.position?.start.offset ?? 0;
    const length = Math.max(1, (node.position?.end.offset ?? offset) - offset);
    problems.push({ target: { in: 'body', offset, length }, message, hint });
  };
  const { places, tooMuch } = survey(root);
  if (tooMuch) {
    complain(...tooMuch);
    return { problems, tooDeep: true };
  }
  const hiding = mayHide(markdown) ? markdown : undefined;
  for (const place of places) {
    const fault = faultOf(place, hiding);
    if (fault) complain(place.node, fault);
  }
  return { problems, tooDeep: false };
}

/** Every node of a tree in order, or the one at which it is too deep or too large. */
function survey(root: Root): { places: Place[]; tooMuch?: [Nodes, Fault] } {
  const places: Place[] = [];
  // A list of what is still to visit, not recursion: depth must not decide whether this returns.
  const rest: Place[] = [{ node: root, depth: 0, isPlain: true }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { node, depth, isPlain } = next;
    if (depth > MAX_DEPTH) {
      const fault = [
        `Markdown is nested more than ${MAX_DEPTH} levels deep`,
        'Flatten it.',
      ] as const;
      return { places, tooMuch: [node, fault] };
    }
    places.push(next);
    if (places.length > MAX_PARTS) {
      const fault = [`the body has more than ${MAX_PARTS} parts`, 'Shorten it.'] as const;
      return { places, tooMuch: [node, fault] };
    }
    if (!('children' in node)) continue;
    const inside = isPlain && !(node.type === 'element' && /^(?:a|code)$/.test(node.tagName));
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) rest.push({ node: child, depth: depth + 1, isPlain: inside });
    }
  }
  return { places };
}
