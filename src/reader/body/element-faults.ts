import type { Element, Nodes } from 'hast';
import { fenceLanguages } from '#domain/entry/entry.ts';
import { MAX_ADDRESS, MAX_CELLS, MAX_COLUMNS } from '#domain/entry/limits.ts';
import { isNamedHttps, isPlainHttps, misleads } from '#domain/addresses.ts';
import { textOf } from './parse-body.ts';

/** What is wrong with an element, and how to set it right. */
export type Fault = readonly [message: string, hint: string];

/** True for a text in which there is something to read. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function linkFault(node: Element): Fault | undefined {
  const address = String(node.properties.href);
  if (!isPlainHttps(address))
    return [
      `a link to \`${address.slice(0, 80)}\` is not allowed`,
      isNamedHttps(address)
        ? 'Link to pages that everybody finds. One of a private network is cited as a source.'
        : 'Link to https addresses of named hosts only, without user name, port or odd characters.',
    ];
  if (address.length > MAX_ADDRESS)
    return [
      `the address of this link has ${address.length} characters, more than ${MAX_ADDRESS}`,
      'Link to a shorter address, without parameters.',
    ];
  if (node.properties.title !== undefined)
    return ['a link has no title: nobody sees it on a phone', 'Put what it says into the text.'];
  const text = textOf(node);
  if (!isReadable(text)) return ['a link has no text', 'Say in words where it leads.'];
  if (misleads(text, address))
    return [
      `the text of this link names another host than its address, \`${URL.parse(address)?.hostname}\``,
      'Name the host that it leads to, or say in words what is there.',
    ];
  return undefined;
}

function headingFault(node: Element): Fault | undefined {
  if (node.tagName === 'h1')
    return [
      'a heading of the first level is not allowed',
      'The page has one already: the agent’s name.',
    ];
  if (node.tagName === 'h5' || node.tagName === 'h6')
    return [
      `a heading of the ${node.tagName === 'h5' ? 'fifth' : 'sixth'} level is not allowed`,
      'Use ### and #### below the heading of a layer.',
    ];
  if (node.tagName !== 'h2' && !isReadable(textOf(node)))
    return ['a heading has no text', 'Say in words what follows.'];
  return undefined;
}

/** A block of code: `pre` around `code`, which knows the language and what was written behind it. */
function fenceFault(node: Element): Fault | undefined {
  const { lang = null, meta = null } = (node.data ?? {}) as Record<string, string | null>;
  if (lang !== null && !fenceLanguages.includes(lang.toLowerCase()))
    return [
      `\`${lang.slice(0, 40)}\` is not a language of code blocks here`,
      `Languages: ${fenceLanguages.join(', ')}. For anything else, none.`,
    ];
  if (meta !== null)
    return [
      'a code block has nothing behind its language',
      'Remove it, or put it into the text before the block.',
    ];
  return undefined;
}

function descendants(node: Nodes, names: readonly string[]): number {
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => {
    const own = child.type === 'element' && names.includes(child.tagName) ? 1 : 0;
    return sum + own + descendants(child, names);
  }, 0);
}

function tableFault(node: Element): Fault | undefined {
  const columns = descendants(node, ['th']);
  if (columns > MAX_COLUMNS)
    return [`a table has ${columns} columns, more than ${MAX_COLUMNS}`, 'Make it narrower.'];
  const cells = descendants(node, ['th', 'td']);
  if (cells > MAX_CELLS)
    return [`a table has ${cells} cells, more than ${MAX_CELLS}`, 'Make it shorter.'];
  return undefined;
}

const image: Fault = [
  'an image is not allowed',
  'Describe in words what it shows, and cite the page that has it.',
];
const box: Fault = ['a box to tick is not allowed', 'Use a plain list, and say what is done.'];

/** What each element may not be; elements without a line here only have to be on the list. */
const CHECKS: Readonly<Record<string, (node: Element) => Fault | undefined>> = {
  a: linkFault,
  code: fenceFault,
  h1: headingFault,
  h2: headingFault,
  h3: headingFault,
  h4: headingFault,
  h5: headingFault,
  h6: headingFault,
  img: () => image,
  input: () => box,
  table: tableFault,
};

/** Everything that Markdown may become in an entry. */
const ALLOWED = [
  ...['p', 'strong', 'em', 'del', 'pre', 'blockquote', 'br', 'hr', 'ul', 'ol', 'li'],
  ...['thead', 'tbody', 'tr', 'th', 'td'],
];

/**
 * What an element of a body does that an entry may not do.
 * @param node of a tree that is not too deep to be walked
 */
export function elementFault(node: Element): Fault | undefined {
  const check = Object.hasOwn(CHECKS, node.tagName) ? CHECKS[node.tagName] : undefined;
  if (check) return check(node);
  if (ALLOWED.includes(node.tagName)) return undefined;
  return [`\`${node.tagName.slice(0, 40)}\` is not allowed`, 'Use plain Markdown.'];
}
