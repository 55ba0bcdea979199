import type { Element, Nodes, Root } from 'hast';
import type { Problem } from '#domain/finding.ts';
import { isPlainHttps } from '#domain/plain-address.ts';

/** What an element of the body does that an entry may not do. */
function fault(node: Element): [message: string, hint: string] | undefined {
  if (node.tagName === 'img')
    return [
      'an image is not allowed',
      'Describe in words what it shows, and cite the page that has it.',
    ];
  if (node.tagName === 'h1')
    return [
      'a heading of the first level is not allowed',
      'The page has one already: the agent’s name.',
    ];
  if (node.tagName === 'a' && !isPlainHttps(String(node.properties.href)))
    return [
      `a link to \`${String(node.properties.href).slice(0, 80)}\` is not allowed`,
      'Link to https addresses of named hosts only.',
    ];
  return undefined;
}

/** Deepest nesting of lists, quotes and emphasis. What comes after must never overflow a stack. */
export const MAX_DEPTH = 16;

/**
 * What is wrong with the Markdown of a body: HTML, images, links that leave https.
 * @param root the syntax tree, from the parser that also renders
 * @returns the problems, and whether the tree is too deep to be walked by anything else
 */
export function bodyProblems(root: Root): { problems: Problem[]; tooDeep: boolean } {
  const problems: Problem[] = [];
  const complain = (node: Nodes, message: string, hint: string) => {
    const offset = node.position?.start.offset ?? 0;
    const length = Math.max(1, (node.position?.end.offset ?? offset) - offset);
    problems.push({ target: { in: 'body', offset, length }, message, hint });
  };
  // A list of what is still to visit, not recursion: depth must not decide whether this returns.
  const rest: [node: Nodes, depth: number][] = [[root, 0]];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH) {
      complain(node, `Markdown is nested more than ${MAX_DEPTH} levels deep`, 'Flatten it.');
      return { problems, tooDeep: true };
    }
    if ((node.type as string) === 'raw' || node.type === 'comment')
      complain(node, 'HTML is not allowed', 'Use Markdown, or put the text in a code span: `<b>`.');
    const found = node.type === 'element' ? fault(node) : undefined;
    if (found) complain(node, ...found);
    if (!('children' in node)) continue;
    for (const child of [...node.children].reverse()) rest.push([child, depth + 1]);
  }
  return { problems, tooDeep: false };
}
